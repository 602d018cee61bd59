package justright.labs.search;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import justright.lab.stage.SurveyButton;

/// The trials that make the map behind the others, one in the middle of each cell. Thread: JavaFX.
final class Survey implements SurveyButton.Survey {

    private final Beside<Integer> cells;
    private final Supplier<Plan> plan;

    /// @param plan of the search as the knobs are now
    Survey(Beside<Integer> cells, Supplier<Plan> plan) {
        this.cells = cells;
        this.plan = plan;
    }

    /// By the cell's place, row by row from below.
    ReadOnlyObjectProperty<Map<Integer, Result>> results() {
        return cells.results();
    }

    @Override
    public ObservableBooleanValue running() {
        return cells.running();
    }

    @Override
    public ObservableValue<Integer> made() {
        return results().map(Map::size);
    }

    @Override
    public int cells() {
        return Field.CELLS.size();
    }

    /// NaN while nothing runs or it is too early to tell.
    @Override
    public double secondsLeft() {
        return cells.secondsLeft().get();
    }

    Field field() {
        return new Field(results().get());
    }

    /// Makes the map of this search, if it is wanted.
    void follow(Plan now, boolean wanted) {
        cells.follow(now, wanted ? Field.CELLS : List.of(), cell -> now.recipe(Field.middle(cell)));
    }

    @Override
    public void resume() {
        Plan now = plan.get();
        cells.resume(now, cell -> now.recipe(Field.middle(cell)));
    }

    @Override
    public void stop() {
        cells.stop();
    }
}
