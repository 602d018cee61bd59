package justright.labs.search;

import static justright.labs.search.Dimension.LAMBDA;
import static justright.labs.search.Dimension.LEARNING_RATE;
import static justright.labs.search.Dimension.UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import justright.labs.search.Plan.Drawn;
import justright.training.Trial.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void bothSearchesSpendTheSameBudgetInEveryRound(int n) {
        Plan plan = Searches.plan(LEARNING_RATE, UNITS, n, 2, Searches.untrained(3));
        SearchFrame end = Searches.whole(plan, new Trials(2));

        for (Lane lane : Lane.ALL) {
            for (int round = 0; round < 2; round++) {
                int now = round;
                assertThat(end.tried(lane))
                        .filteredOn(each -> each.round() == now)
                        .hasSize(n * n);
            }
        }
    }

    @Test
    void theGridTriesNValuesOfAnAxisAndRandomNSquared() {
        SearchFrame end =
                Searches.whole(Searches.plan(LEARNING_RATE, LAMBDA, 4, 1, Searches.untrained(1)), new Trials(2));

        for (Dimension side : List.of(LEARNING_RATE, LAMBDA)) {
            assertThat(Tried.distinct(end.tried(Lane.GRID), side)).isEqualTo(4);
            assertThat(Tried.distinct(end.tried(Lane.RANDOM), side)).isEqualTo(16);
        }
    }

    @Test
    void sameSeedSameTrialsWhateverTheNumberOfThreads() {
        Plan plan = Searches.plan(LEARNING_RATE, LAMBDA, 3, 2, new Grounds(30, 20, 5));
        SearchFrame one = Searches.whole(plan, new Trials(1));

        assertThat(Searches.whole(plan, new Trials(3))).isEqualTo(one);
        assertThat(Searches.whole(plan, new Trials(8))).isEqualTo(one);
        assertThat(Searches.whole(plan.withSeed(6), new Trials(3)).tried(Lane.RANDOM))
                .isNotEqualTo(one.tried(Lane.RANDOM));
    }

    @Test
    void cancellingLeavesFinishedTrialsIntactAndGoingOnGivesTheSame() throws InterruptedException {
        Plan plan = Searches.plan(LEARNING_RATE, LAMBDA, 3, 1, new Grounds(30, 20, 5));
        Trials trials = new Trials(2);
        Search search = new Search(plan, trials);
        search.step(plan);
        SearchFrame before = search.frame(plan);

        CountDownLatch stopped = new CountDownLatch(1);
        Thread thread = Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            search.step(plan);
            stopped.countDown();
        });
        stopped.await();
        thread.join();
        assertThat(search.frame(plan)).isEqualTo(before);
        assertThat(before.tried(Lane.GRID)).hasSize(1);

        for (int i = 1; i < plan.trials(); i++) {
            search.step(plan);
        }
        assertThat(search.frame(plan)).isEqualTo(Searches.whole(plan, new Trials(1)));
    }

    @Test
    void aCancelledTrialStopsBeforeItsNextUpdate() {
        int[] asked = {0};
        Result result = new Grounds(30, 300, 1).train(Recipe.DEFAULT, Grounds.problems(), () -> ++asked[0] == 4);

        assertThat(result).isNull();
        assertThat(asked[0]).isEqualTo(4);
    }

    @Test
    void aTrialWhoseCostPassesThreeTimesItsStartIsGivenUpAtOnce() {
        Result lost =
                new Grounds(60, 300, 1).train(LEARNING_RATE.with(30, Recipe.DEFAULT), Grounds.problems(), () -> false);

        assertThat(lost).isNotNull();
        assertThat(lost.ending()).isEqualTo(Ending.ABANDONED);
        assertThat(lost.updates()).isLessThan(30);
        assertThat(lost.isUsable()).isFalse();
    }

    @Test
    void aSecondRoundKeepsToABoxAboutTheBestOfTheFirst() {
        Plan plan = Searches.plan(LEARNING_RATE, LAMBDA, 3, 2, new Grounds(40, 30, 2));
        SearchFrame end = Searches.whole(plan, new Trials(2));

        for (Lane lane : Lane.ALL) {
            Box box = lane.of(end.boxes()).getLast();
            Spot best = Tried.best(end.tried(lane).subList(0, 9)).orElseThrow().spot();
            assertThat(box.right() - box.left()).isLessThan(Box.SHRINK + 1e-9);
            assertThat(best.x()).isBetween(box.left(), box.right());
            assertThat(best.y()).isBetween(box.bottom(), box.top());
            assertThat(end.tried(lane).subList(9, 18)).allSatisfy(each -> {
                assertThat(each.spot().x()).isBetween(box.left(), box.right());
                assertThat(each.spot().y()).isBetween(box.bottom(), box.top());
            });
        }
    }

    @Test
    void goingOnPastThePlanGivesAnotherRound() {
        Plan one = Searches.plan(LEARNING_RATE, LAMBDA, 2, 1, Searches.untrained(4));
        Plan two = Searches.plan(LEARNING_RATE, LAMBDA, 2, 2, Searches.untrained(4));
        Search search = new Search(one, new Trials(2));
        for (int i = 0; i < two.trials(); i++) {
            search.step(one);
        }

        assertThat(search.frame(one).tried())
                .isEqualTo(Searches.whole(two, new Trials(2)).tried());
        assertThat(search.frame(one).isComplete()).isTrue();
    }

    @Test
    void aDrawnBoxIsSearchedInsteadOfTheProposal() {
        Box drawn = new Box(0.1, 0.6, 0.2, 0.9);
        Plan plan = Searches.plan(LEARNING_RATE, LAMBDA, 2, 2, Searches.untrained(1));
        Plan withBox =
                new Plan(plan.grounds(), plan.x(), plan.y(), 2, false, 2, List.of(new Drawn(Lane.RANDOM, 1, drawn)));

        List<List<Box>> boxes = Searches.whole(withBox, new Trials(2)).boxes();
        assertThat(Lane.RANDOM.of(boxes)).containsExactly(Box.WHOLE, drawn);
        assertThat(Lane.GRID.of(boxes))
                .isEqualTo(Lane.GRID.of(Searches.whole(plan, new Trials(2)).boxes()));
    }
}
