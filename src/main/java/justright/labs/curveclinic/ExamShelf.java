package justright.labs.curveclinic;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;

/// The tests in two columns. Rows are equally high; where that is too low for a picture, those that hold none make
/// room.
final class ExamShelf extends Pane {

    private static final int COLUMNS = 2;
    private static final double GAP = 10;
    private static final double EDGE = 12;

    /// A picture and what is said of it.
    private static final double ROOMY = 110;

    /// A button alone.
    private static final double LEAST = 46;

    private final List<ExamCell> cells;

    ExamShelf(List<ExamCell> cells) {
        this.cells = List.copyOf(cells);
        getChildren().addAll(cells);
        setMinSize(0, 0);
    }

    private boolean hasPicture(int row) {
        return cells.subList(row * COLUMNS, Math.min(cells.size(), (row + 1) * COLUMNS)).stream()
                .anyMatch(ExamCell::isOrdered);
    }

    @Override
    protected void layoutChildren() {
        int rows = (cells.size() + COLUMNS - 1) / COLUMNS;
        double width = Math.floor((getWidth() - 2 * EDGE - (COLUMNS - 1) * GAP) / COLUMNS);
        double free = getHeight() - EDGE - (rows - 1) * GAP;
        long pictured = IntStream.range(0, rows).filter(this::hasPicture).count();
        boolean low = free / rows < ROOMY && pictured > 0;
        double tall = Math.floor(low ? (free - (rows - pictured) * LEAST) / pictured : free / rows);
        double top = 0;
        for (int row = 0; row < rows; row++) {
            double height = low && !hasPicture(row) ? LEAST : tall;
            for (int i = row * COLUMNS; i < Math.min(cells.size(), (row + 1) * COLUMNS); i++) {
                cells.get(i).resizeRelocate(EDGE + (i % COLUMNS) * (width + GAP), top, width, height);
            }
            top += height + GAP;
        }
    }
}
