package justright.labs.preprocessing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValleyTest {

    private static Journey journey(Source source, double epsilon, int kept) {
        Choice choice = new Choice(source, 100, source != Source.DIGITS, 5);
        return new Journey(Preparation.of(choice, source.draw(5)), new Whitening(epsilon, kept));
    }

    private static Valley valley(Journey journey, double stage) {
        Preparation known = journey.preparation();
        return Valley.of(journey.at(stage, known.train().x()), known.targets());
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void whiteInputsNeedOneStepWithAlphaOne(Source source) {
        Valley white = valley(journey(source, 0, 64), 4);
        assertThat(white.steps()).hasValue(1);
        assertThat(white.condition()).isCloseTo(1, within(1e-9));
        assertThat(white.rate()).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void theTurnSavesNoStep(Source source) {
        Journey journey = journey(source, 0, 64);
        assertThat(valley(journey, 3).steps()).isEqualTo(valley(journey, 2).steps());
    }

    @Test
    void eachStepButTheTurnShortensTheWayOnIris() {
        Journey journey = journey(Source.IRIS, 0, 64);
        long raw = valley(journey, 0).steps().orElseThrow();
        long centred = valley(journey, 1).steps().orElseThrow();
        long normalized = valley(journey, 2).steps().orElseThrow();
        assertThat(raw).isGreaterThan(2 * centred);
        assertThat(centred).isGreaterThan(normalized);
        assertThat(normalized).isGreaterThan(20);
    }

    /// What is foretold is what walking gives.
    @Test
    void theStepsAreThoseOfAWalk() {
        Valley valley = valley(journey(Source.IRIS, 0, 64), 2);
        long steps = valley.steps().orElseThrow();
        Trail trail = Trail.of(valley);
        int last = trail.first().length - 1;
        assertThat(last).isEqualTo((int) steps);
        double first = valley.first();
        double[] before = {trail.first()[last - 1], trail.second()[last - 1]};
        double[] arrived = {trail.first()[last], trail.second()[last]};
        assertThat(valley.optimum().gap(arrived)).isLessThanOrEqualTo(Valley.NEAR * first);
        assertThat(valley.optimum().gap(before)).isGreaterThan(Valley.NEAR * first);
        assertThat(valley.left((double) steps)[0]).isCloseTo(valley.optimum().gap(arrived) / first, within(1e-9));
    }

    /// A dropped component, and a cloud that is a single point.
    @Test
    void flatDirectionsTellNothing() {
        assertThat(valley(journey(Source.IRIS, 0, 1), 3).condition()).isCloseTo(1, within(1e-12));
        Valley nowhere = Valley.of(new DMatrixRMaj(2, 5), new DMatrixRMaj(1, 5));
        assertThat(nowhere.condition()).isEqualTo(1);
        assertThat(nowhere.rate()).isEqualTo(1);
        assertThat(nowhere.left(3)[0]).isEqualTo(0);
    }

    @Test
    void largeEpsilonBringsTheValleyBack() {
        double pure = valley(journey(Source.IRIS, 0, 64), 4).condition();
        double some = valley(journey(Source.IRIS, 0.1, 64), 4).condition();
        double much = valley(journey(Source.IRIS, 100, 64), 4).condition();
        double none = valley(journey(Source.IRIS, 0, 64), 3).condition();
        assertThat(some).isBetween(pure + 1, much);
        assertThat(much).isBetween(0.9 * none, none);
    }
}
