package justright.labs.batchnorm;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import justright.ui.plot.PlotPointer;
import org.jspecify.annotations.Nullable;

/// What pointer and keys do on one of the maps: paint cells while it is hidden, afterwards move the mark; the mark
/// itself can be dragged at any time.
final class MapPen {

    private final BatchNormModel model;
    private final Lane lane;
    private Stroke stroke = Stroke.NONE;
    private @Nullable Cell last;

    /// What is being done from press to release.
    private enum Stroke {
        NONE,
        PAINT,
        WIPE,
        MOVE
    }

    MapPen(BatchNormModel model, Lane lane) {
        this.model = model;
        this.lane = lane;
    }

    void pointed(PlotPointer pointer) {
        switch (pointer.action()) {
            case PRESSED -> begin(pointer.x(), pointer.y());
            case DRAGGED -> touch(pointer.x(), pointer.y());
            case RELEASED -> end();
            case CLICKED -> {}
        }
    }

    /// Enter or Space do what a click does.
    boolean pressed(KeyCode key, double x, double y) {
        if (key != KeyCode.ENTER && key != KeyCode.SPACE) {
            return false;
        }
        begin(x, y);
        end();
        return true;
    }

    private void begin(double x, double y) {
        stroke = cell(x, y).map(this::stroke).orElse(Stroke.NONE);
        last = null;
        touch(x, y);
    }

    private void end() {
        stroke = Stroke.NONE;
        last = null;
    }

    private Stroke stroke(Cell cell) {
        if (model.knobs().map.get() || isHere(cell)) {
            return Stroke.MOVE;
        }
        return model.painting().get().has(cell) ? Stroke.WIPE : Stroke.PAINT;
    }

    private void touch(double x, double y) {
        Optional<Cell> under = cell(x, y).filter(cell -> !cell.equals(last));
        if (under.isEmpty() || stroke == Stroke.NONE) {
            return;
        }
        Cell cell = under.get();
        last = cell;
        if (stroke != Stroke.MOVE) {
            model.paint(model.painting().get().with(cell, stroke == Stroke.PAINT));
        } else if (!stands(cell)) {
            model.goTo(cell);
        }
    }

    /// The cell at a place of the map.
    Optional<Cell> cell(double x, double y) {
        double column = Math.rint(x);
        double row = Math.rint(y);
        return Cell.exists(column, row) ? Optional.of(new Cell(lane, (int) column, (int) row)) : Optional.empty();
    }

    /// Whether the mark lies in this cell.
    private boolean isHere(Cell cell) {
        return Math.abs(Lattice.column(model.knobs().learningRate.get()) - cell.column()) <= 0.5
                && Math.abs(Lattice.row(model.knobs().k.get()) - cell.row()) <= 0.5;
    }

    /// Whether the mark stands exactly there.
    private boolean stands(Cell cell) {
        return model.knobs().learningRate.get() == cell.rate()
                && model.knobs().k.get() == cell.k();
    }
}
