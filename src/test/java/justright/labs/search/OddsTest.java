package justright.labs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import justright.training.Trial.Ending;
import org.junit.jupiter.api.Test;

/// What is counted on a map.
class OddsTest {

    private static final Plan PLAN = Searches.plan(Dimension.LEARNING_RATE, Dimension.LAMBDA, 4, 1);

    /// A map whose dev errors depend on the column alone.
    private static Field field(IntToDoubleFunction ofColumn) {
        Map<Integer, Result> cells = new HashMap<>();
        for (int cell : Field.CELLS) {
            cells.put(cell, new Result(ofColumn.applyAsDouble(cell % Field.SIDE), Ending.FINISHED, 60));
        }
        return new Field(cells);
    }

    private static Odds odds(Field field) {
        return Odds.of(PLAN, field).orElseThrow();
    }

    @Test
    void aMapThatIsNotWholeSaysNothing() {
        Map<Integer, Result> cells = new HashMap<>(field(_ -> 0.1).results());
        cells.remove(7);
        assertThat(Odds.of(PLAN, new Field(cells))).isEmpty();
    }

    @Test
    void onALevelMapEverySearchIsADraw() {
        assertThat(odds(field(_ -> 0.1))).isEqualTo(new Odds(0, Odds.SEEDS, Odds.SEEDS));
    }

    /// One good column between the grid's lines: each of sixteen places hits it with 1/32.
    @Test
    void countsHowManySeedsHitWhatTheGridMisses() {
        double hit = 1 - Math.pow(1 - 1.0 / Field.SIDE, 16);
        Odds odds = odds(field(column -> column == 17 ? 0.1 : 0.2));

        assertThat(odds.share()).isCloseTo(hit, within(4 * Math.sqrt(hit * (1 - hit) / Odds.SEEDS)));
        assertThat(odds.draws()).isEqualTo(Odds.SEEDS - odds.wins());
    }

    /// On the grid's own line it cannot be beaten.
    @Test
    void aLineOnTheOptimumNeverLoses() {
        Odds odds = odds(field(column -> column == 20 ? 0.1 : 0.2));

        assertThat(odds.wins()).isZero();
        assertThat(odds.draws()).isBetween(1, Odds.SEEDS - 1);
    }
}
