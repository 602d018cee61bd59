package justright.labs.batchnorm;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import justright.lab.LabState.Point;

/// The cells that a student says will train, before they have been trained.
record Painting(Set<Cell> cells) {

    static final Painting NONE = new Painting(Set.of());

    Painting {
        cells = Set.copyOf(cells);
    }

    boolean has(Cell cell) {
        return cells.contains(cell);
    }

    Painting with(Cell cell, boolean painted) {
        Set<Cell> changed = new HashSet<>(cells);
        if (painted) {
            changed.add(cell);
        } else {
            changed.remove(cell);
        }
        return new Painting(changed);
    }

    int count(Lane lane) {
        return (int) cells.stream().filter(cell -> cell.lane() == lane).count();
    }

    /// How many of the painted cells of a map trained.
    int right(Lane lane, Atlas atlas) {
        return (int) cells.stream()
                .filter(cell -> cell.lane() == lane && atlas.trains(cell))
                .count();
    }

    /// As it stands in files: column, row, and the lane as the class.
    List<Point> points() {
        return Lattice.cells().stream()
                .filter(cells::contains)
                .map(cell -> new Point(cell.column(), cell.row(), cell.lane().index()))
                .toList();
    }

    /// What is no cell is left out.
    static Painting of(List<Point> points) {
        Painting all = NONE;
        for (Point point : points) {
            if (Cell.exists(point.x1(), point.x2())) {
                Lane lane = point.label() == Lane.WITH.index() ? Lane.WITH : Lane.WITHOUT;
                all = all.with(new Cell(lane, (int) point.x1(), (int) point.x2()), true);
            }
        }
        return all;
    }
}
