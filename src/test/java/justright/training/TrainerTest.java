package justright.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrainerTest {

    private static final TrainingState PAUSED = new TrainingState.Paused();

    private static Trainer<Double, Double> trainer(double factor) {
        return new Trainer<>(new Falling(), List.of(new Direction<>(0, factor)), 1000);
    }

    private static void advance(Trainer<Double, Double> trainer, int updates) {
        for (int i = 0; i < updates; i++) {
            trainer.advance();
        }
    }

    private static double x(Trainer<Double, Double> trainer) {
        return trainer.snapshot(1, 1000, PAUSED, 0).frame();
    }

    @Test
    void lookingBackGivesTheSameBits() {
        Trainer<Double, Double> trainer = trainer(0.9973);
        double[] passed = new double[701];
        for (int step = 1; step <= 700; step++) {
            trainer.advance();
            passed[step] = x(trainer);
        }
        for (int step : new int[] {699, 1, 350, 351, 8, 700}) {
            trainer.seek(step);
            assertThat(trainer.step()).isEqualTo(step);
            assertThat(x(trainer)).isEqualTo(passed[step]);
        }
    }

    @Test
    void goingOnUnchangedFromThePastRepeatsIt() {
        Trainer<Double, Double> trainer = trainer(0.99);
        advance(trainer, 300);
        trainer.direct(0.95);
        advance(trainer, 200);
        double end = x(trainer);
        trainer.seek(100);
        advance(trainer, 400);
        assertThat(x(trainer)).isEqualTo(end);
        assertThat(trainer.snapshot(1, 1000, PAUSED, 0).run().branch()).isZero();
    }

    @Test
    void anotherDirectionFromThePastIsANewBranchThatForgetsTheOldFuture() {
        Trainer<Double, Double> trainer = trainer(0.99);
        advance(trainer, 500);
        trainer.seek(200);
        trainer.direct(0.5);
        trainer.advance();
        Snapshot<Double, Double> now = trainer.snapshot(1, 1000, PAUSED, 0);
        assertThat(now.run().branch()).isEqualTo(1);
        assertThat(now.furthest()).isEqualTo(201);
        assertThat(now.curves().steps()[now.curves().size() - 1]).isLessThanOrEqualTo(201);
        assertThat(now.directions()).containsExactly(new Direction<>(0, 0.99), new Direction<>(200, 0.5));
    }

    @Test
    void wishingInThePastWhatWasDoneAnywayKeepsTheFuture() {
        Trainer<Double, Double> trainer = trainer(0.99);
        advance(trainer, 100);
        trainer.direct(0.9);
        advance(trainer, 100);
        trainer.seek(50);
        trainer.direct(0.99);
        advance(trainer, 150);
        assertThat(trainer.snapshot(1, 1000, PAUSED, 0).directions())
                .containsExactly(new Direction<>(0, 0.99), new Direction<>(100, 0.9));
    }

    @Test
    void divergenceStopsAtTheLastFiniteMomentUntilSomethingChanges() {
        Trainer<Double, Double> trainer = trainer(1e100);
        advance(trainer, 3);
        assertThat(trainer.advance()).isFalse();
        assertThat(trainer.isDiverged()).isTrue();
        assertThat(trainer.step()).isEqualTo(3);
        assertThat(x(trainer)).isFinite();
        assertThat(trainer.advance()).isFalse();
        trainer.direct(0.5);
        assertThat(trainer.advance()).isTrue();
        assertThat(trainer.step()).isEqualTo(4);
    }

    @Test
    void aPlanIsFollowed() {
        List<Direction<Double>> plan = List.of(new Direction<>(0, 0.99), new Direction<>(120, 0.5));
        Trainer<Double, Double> planned = new Trainer<>(new Falling(), plan, 1000);
        advance(planned, 130);
        Trainer<Double, Double> steered = trainer(0.99);
        advance(steered, 120);
        steered.direct(0.5);
        advance(steered, 10);
        assertThat(x(planned)).isEqualTo(x(steered));
    }

    @Test
    void aPlanMustBeginAtZeroAndRise() {
        List<Direction<Double>> late = List.of(new Direction<>(3, 0.9));
        List<Direction<Double>> twice = List.of(new Direction<>(0, 0.9), new Direction<>(0, 0.8));
        assertThatThrownBy(() -> new Trainer<>(new Falling(), late, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Trainer<>(new Falling(), twice, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCurveEndsWhereTheRunStandsAlsoBetweenTwoRecords() {
        Trainer<Double, Double> trainer = new Trainer<>(new Falling(), List.of(new Direction<>(0, 0.99)), 60_000);
        advance(trainer, 130);
        Snapshot<Double, Double> between = trainer.snapshot(1, 60_000, PAUSED, 0);
        Curves curves = between.curves();
        int last = curves.size() - 1;
        assertThat(curves.steps()[last]).isEqualTo(130);
        assertThat(curves.curve(Series.COST).last()[last]).isEqualTo(between.frame());
        assertThat(curves.curve(Series.COST).lowest()[last]).isEqualTo(between.frame());
        assertThat(curves.curve(Series.COST).highest()[last]).isEqualTo(between.frame());

        advance(trainer, 100);
        Trainer<Double, Double> unseen = new Trainer<>(new Falling(), List.of(new Direction<>(0, 0.99)), 60_000);
        advance(unseen, 230);
        assertThat(trainer.snapshot(1, 60_000, PAUSED, 0).curves().steps())
                .as("whoever looks changes nothing")
                .containsExactly(unseen.snapshot(1, 60_000, PAUSED, 0).curves().steps());
    }

    @Test
    void aLongRunStaysSmallAndKeepsItsExtremes() {
        Trainer<Double, Double> trainer = new Trainer<>(new Falling(), List.of(new Direction<>(0, 0.999999)), 600);
        advance(trainer, 100_000);
        Curves curves = trainer.snapshot(1, 1000, PAUSED, 0).curves();
        assertThat(curves.size()).isBetween(1000, 2048);
        Curves.Curve cost = curves.curve(Series.COST);
        assertThat(cost.highest()[0]).isEqualTo(1);
        assertThat(cost.last()[curves.size() - 1]).isEqualTo(x(trainer));
    }
}
