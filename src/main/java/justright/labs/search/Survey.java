package justright.labs.search;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/// The trials that make the map behind the others, one in the middle of each cell. Thread: JavaFX.
final class Survey {

    private final Beside<Integer> cells;

    Survey(Beside<Integer> cells) {
        this.cells = cells;
    }

    /// By the cell's place, row by row from below.
    ReadOnlyObjectProperty<Map<Integer, Result>> results() {
        return cells.results();
    }

    ObservableBooleanValue running() {
        return cells.running();
    }

    /// NaN while nothing runs or it is too early to tell.
    ReadOnlyDoubleProperty secondsLeft() {
        return cells.secondsLeft();
    }

    Field field() {
        return new Field(results().get());
    }

    /// Makes the map of this search, if it is wanted.
    void follow(Plan now, boolean wanted) {
        cells.follow(now, wanted ? Field.CELLS : List.of(), cell -> now.recipe(Field.middle(cell)));
    }

    /// Makes what is missing of it.
    void resume(Plan now) {
        cells.resume(now, cell -> now.recipe(Field.middle(cell)));
    }

    /// Lets finished cells stand.
    void stop() {
        cells.stop();
    }
}
