package justright.labs.spreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the lab claims, over seeds.
class SpreadingClaimsTest {

    private static final int FEW = 3;
    private static final int ALL = 20;

    private static double mean(List<SpreadingFrame> runs, ToDoubleFunction<SpreadingFrame> number) {
        return runs.stream().mapToDouble(number).average().orElseThrow();
    }

    private static double devLoss(SpreadingFrame end, Remedy remedy) {
        return Losses.of(end.bet(remedy), end.sensors()).whole();
    }

    /// Must hold: from an uneven start and at equal Σw, ‖w‖² ends lower with dropout than without.
    private static void endsLower(int seeds, String start) {
        assertThat(Runs.train(Map.of("start", start), seeds)).allSatisfy(end -> {
            double with = end.bet(Remedy.DROPOUT).squaredNormAtSumOne();
            double without = end.bet(Remedy.NONE).squaredNormAtSumOne();
            assertThat(with).isLessThan(without);
            assertThat(with).isLessThan(0.26);
        });
    }

    @Test
    void onAFewSeedsTheSquaredNormEndsLowerAtEqualSum() {
        endsLower(FEW, "1");
        endsLower(FEW, "0.5");
    }

    @Test
    @Tag("slow")
    void onTwentySeedsTheSquaredNormEndsLowerAtEqualSum() {
        endsLower(ALL, "1");
        endsLower(ALL, "0.5");
        endsLower(ALL, "0.25");
    }

    @Test
    void theSumStaysWhileTheSquaresFall() {
        assertThat(Runs.train(Map.of(), FEW)).allSatisfy(end -> {
            assertThat(end.bet(Remedy.DROPOUT).sum())
                    .isGreaterThan(0.85 * end.bet(Remedy.NONE).sum());
            assertThat(end.bet(Remedy.DROPOUT).squaredNorm())
                    .isLessThan(0.5 * end.bet(Remedy.NONE).squaredNorm());
            assertThat(end.bet(Remedy.DROPOUT).inputs()).isGreaterThan(3.9);
            assertThat(end.bet(Remedy.NONE).inputs()).isLessThan(2);
        });
    }

    private static void matches(int seeds) {
        assertThat(Runs.train(Runs.MATCHING, seeds))
                .allSatisfy(end -> assertThat(end.bet(Remedy.DROPOUT).distance(end.bet(Remedy.L2)))
                        .isLessThan(Reading.ALIKE));
        assertThat(Runs.train(Map.of("lambda", "5"), seeds))
                .allSatisfy(end -> assertThat(end.bet(Remedy.DROPOUT).distance(end.bet(Remedy.L2)))
                        .isGreaterThan(0.2));
    }

    @Test
    void onAFewSeedsOneLambdaMatchesAndAnotherDoesNot() {
        matches(FEW);
    }

    @Test
    @Tag("slow")
    void onTwentySeedsOneLambdaMatchesAndAnotherDoesNot() {
        matches(ALL);
    }

    private static void parts(int seeds) {
        assertThat(Runs.train(Runs.TRIPLED, seeds)).allSatisfy(end -> {
            Bet dropout = end.bet(Remedy.DROPOUT);
            Bet l2 = end.bet(Remedy.L2);
            assertThat(dropout.weight(0)).isLessThan(0.6 * dropout.weight(1));
            assertThat(l2.weight(0)).isGreaterThan(1.5 * l2.weight(1));
            assertThat(dropout.share(0)).isBetween(0.2, 0.35);
            assertThat(l2.share(0)).isGreaterThan(0.55);
        });
    }

    @Test
    void onAFewSeedsTheyPartOnceAnInputIsTripled() {
        parts(FEW);
    }

    @Test
    @Tag("slow")
    void onTwentySeedsTheyPartOnceAnInputIsTripled() {
        parts(ALL);
    }

    /// The exception: a cleaner input deserves the trust.
    @Test
    void onAFewSeedsSpreadingCostsWhereOneInputIsCleaner() {
        assertThat(Runs.train(Map.of("news", "cleaner"), FEW))
                .allSatisfy(
                        end -> assertThat(devLoss(end, Remedy.DROPOUT)).isGreaterThan(1.1 * devLoss(end, Remedy.NONE)));
    }

    /// The figures on the card.
    @Test
    @Tag("slow")
    void onTwentySeedsTheCardSaysWhatComesOfIt() {
        List<SpreadingFrame> same = Runs.train(Map.of(), ALL);
        assertThat(mean(same, end -> end.bet(Remedy.DROPOUT).inputs())).isBetween(3.95, 4.0);
        assertThat(mean(same, end -> end.bet(Remedy.NONE).inputs())).isBetween(1.25, 1.35);
        List<SpreadingFrame> cleaner = Runs.train(Map.of("news", "cleaner"), ALL);
        assertThat(mean(cleaner, end -> devLoss(end, Remedy.NONE))).isBetween(0.0515, 0.0525);
        assertThat(mean(cleaner, end -> devLoss(end, Remedy.DROPOUT))).isBetween(0.0735, 0.0745);
        assertThat(cleaner)
                .allSatisfy(end -> assertThat(devLoss(end, Remedy.DROPOUT)).isGreaterThan(devLoss(end, Remedy.NONE)));
    }

    /// What dropout keeps small is Σ w_j² mean(x_j²), not ‖w‖².
    @Test
    void withATripledInputTheSquaredNormRises() {
        assertThat(Runs.train(Runs.TRIPLED, FEW))
                .allSatisfy(end -> assertThat(end.bet(Remedy.DROPOUT).squaredNorm())
                        .isGreaterThan(end.bet(Remedy.NONE).squaredNorm()));
    }
}
