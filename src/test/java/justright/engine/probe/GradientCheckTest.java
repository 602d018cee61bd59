package justright.engine.probe;

import static justright.engine.probe.NumericalGradient.Difference.ONE_SIDED;
import static justright.engine.probe.NumericalGradient.Difference.TWO_SIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import justright.engine.Chance;
import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Gradients;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.ParameterGroup;
import justright.engine.network.ParameterGroup.Kind;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradientCheckTest {

    private static final double EPSILON = 1e-5;

    static Stream<Activation> activations() {
        return Stream.of(
                Activations.LINEAR,
                Activations.SIGMOID,
                Activations.TANH,
                Activations.RELU,
                Activations.LEAKY_RELU,
                Activations.PRELU,
                new Activation.Prelu(0.1, true),
                Activations.ELU,
                new Activation.Elu(0.5),
                Activations.MAXOUT,
                new Activation.Maxout(3));
    }

    /// Every activation with every loss and penalty, with and without batch norm and dropout, at initialization and
    /// after training: right, or too flat to say, or a kink within ±ε.
    @ParameterizedTest
    @MethodSource("activations")
    void backpropIsRight(Activation activation) {
        int good = 0;
        int seed = 0;
        for (Loss loss : Loss.values()) {
            for (Penalty penalty : List.of(
                    Penalty.NONE,
                    Penalty.l2(0.7),
                    Penalty.l1(0.7),
                    Penalty.l2(0.3).withBiases())) {
                for (boolean batchNorm : new boolean[] {false, true}) {
                    Example example = Example.of(activation, loss, penalty, batchNorm, ++seed);
                    for (int steps : new int[] {0, 60}) {
                        example.train(steps);
                        GradientCheck check = example.check(TWO_SIDED);
                        assertThat(check.verdict())
                                .as(
                                        "%s %s %s batch norm %s after %d: %s",
                                        activation, loss, penalty, batchNorm, steps, check.ratio())
                                .isIn(Verdict.GOOD, Verdict.TOO_FLAT, Verdict.KINK_CROSSED);
                        good += check.verdict() == Verdict.GOOD ? 1 : 0;
                    }
                }
            }
        }
        assertThat(good).as("checks that could be judged, of 48").isGreaterThan(40);
    }

    @Test
    void aDoubledLayerIsFoundInItsPlace() {
        Example example = Example.of(Activations.TANH, Loss.SIGMOID_CROSS_ENTROPY, Penalty.NONE, false, 1);
        double[] wrong = example.cost.gradient(example.theta());
        ParameterGroup second = example.cost.groups().get(2);
        for (int i = second.start(); i < second.end(); i++) {
            wrong[i] *= 2;
        }
        GradientCheck check = example.judge(wrong, TWO_SIDED);
        assertThat(check.verdict()).isEqualTo(Verdict.BUG);
        assertThat(check.worstGroup().orElseThrow().group()).isEqualTo(second);
        assertThat(check.worstGroup().orElseThrow().ratio()).isCloseTo(1 / 3.0, within(1e-6));
        assertThat(check.highestWrongLayer()).hasValue(2);
        assertThat(second.kind()).isEqualTo(Kind.W);
    }

    /// Without the denominator the verdict depends on the units J is measured in.
    @Test
    void onlyTheRatioIgnoresTheScaleOfJ() {
        double[] theta = {0.5, -1.5};
        GradientCheck small = GradientCheck.of(new SlightlyWrong(1e-3), theta, List.of(), EPSILON, TWO_SIDED);
        GradientCheck large = GradientCheck.of(new SlightlyWrong(1e3), theta, List.of(), EPSILON, TWO_SIDED);
        assertThat(small.verdict()).isEqualTo(Verdict.SUSPICIOUS).isEqualTo(large.verdict());
        assertThat(Verdict.ofRatio(small.difference())).isNotEqualTo(Verdict.ofRatio(large.difference()));
    }

    @Test
    void aOneSidedDifferenceIsItselfLessExactThanTheFirstBand() {
        Example example = Example.of(Activations.TANH, Loss.SIGMOID_CROSS_ENTROPY, Penalty.NONE, false, 2);
        GradientCheck check = example.check(ONE_SIDED);
        assertThat(check.verdict()).isEqualTo(Verdict.LOOK_AGAIN);
        assertThat(check.highestWrongLayer()).isEmpty();
    }

    /// A plateau high above zero: rounding in J is all that can be measured there.
    @Test
    void aPlateauIsTooFlatToJudge() {
        DifferentiableCost plateau = new DifferentiableCost() {
            @Override
            public double cost(double[] theta) {
                return 1000 + 1e-9 * Math.sin(theta[0]);
            }

            @Override
            public double[] gradient(double[] theta) {
                return new double[] {7e-9};
            }
        };
        GradientCheck check = GradientCheck.of(plateau, new double[] {0.3}, List.of(), EPSILON, TWO_SIDED);
        assertThat(check.ratio()).isGreaterThan(1e-3);
        assertThat(check.verdict()).isEqualTo(Verdict.TOO_FLAT);
        assertThat(check.noiseFloor()).isCloseTo(1000 * 0x1p-53 / EPSILON, within(1e-12));
    }

    @Test
    void aGradientForgottenAltogetherIsABugAndNotFlat() {
        Example example = Example.of(Activations.TANH, Loss.SIGMOID_CROSS_ENTROPY, Penalty.NONE, false, 3);
        GradientCheck check = example.judge(new double[example.theta().length], TWO_SIDED);
        assertThat(check.verdict()).isEqualTo(Verdict.BUG);
        assertThat(check.ratio()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aKinkWithinTheStepIsReportedAndABugBesideItStillFound() {
        Example example = Example.of(Activations.RELU, Loss.SIGMOID_CROSS_ENTROPY, Penalty.NONE, false, 4);
        example.moveToKink();
        GradientCheck check = example.check(TWO_SIDED);
        assertThat(check.verdict()).isEqualTo(Verdict.KINK_CROSSED);
        assertThat(check.kinks()).isPositive();
        double[] wrong = example.cost.gradient(example.theta());
        for (int i = 0; i < wrong.length; i++) {
            wrong[i] *= 1.5;
        }
        assertThat(example.judge(wrong, TWO_SIDED).verdict()).isEqualTo(Verdict.BUG);
    }

    @Test
    void aCostThatIsNoNumberIsNotJudged() {
        Example example = Example.of(Activations.LINEAR, Loss.HALF_SQUARED_ERROR, Penalty.NONE, false, 7);
        example.parameters.W(1).fill(1e300);
        assertThat(example.check(TWO_SIDED).verdict()).isEqualTo(Verdict.NOT_FINITE);
        Example sound = Example.of(Activations.LINEAR, Loss.HALF_SQUARED_ERROR, Penalty.NONE, false, 7);
        double[] wrong = sound.cost.gradient(sound.theta());
        wrong[0] = Double.NaN;
        assertThat(sound.judge(wrong, TWO_SIDED).verdict()).isEqualTo(Verdict.BUG);
    }

    @Test
    void nothingIsModified() {
        Example example = Example.of(Activations.RELU, Loss.HALF_SQUARED_ERROR, Penalty.l2(1), true, 5);
        double[] theta = example.theta();
        double[] before = theta.clone();
        GradientCheck.of(example.cost, theta, example.cost.groups(), EPSILON, TWO_SIDED);
        assertThat(theta).isEqualTo(before);
        assertThat(example.theta()).isEqualTo(before);
    }

    @Test
    void refusesGradientsOfAnotherLength() {
        Example example = Example.of(Activations.TANH, Loss.HALF_SQUARED_ERROR, Penalty.NONE, false, 6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> example.judge(new double[3], TWO_SIDED))
                .withMessageContaining("3");
    }

    /// A gradient off by one part in ten thousand, of a cost of any scale.
    private record SlightlyWrong(double scale) implements DifferentiableCost {
        @Override
        public double cost(double[] theta) {
            return scale * (theta[0] * theta[0] + theta[1] * theta[1]);
        }

        @Override
        public double[] gradient(double[] theta) {
            return new double[] {2.0002 * scale * theta[0], 2.0002 * scale * theta[1]};
        }
    }

    /// A 3-4-3-output network with dropout on its first layer, and twelve examples.
    private record Example(Parameters parameters, Batch batch, Masks masks, Penalty penalty, NetworkCost cost) {

        static Example of(Activation activation, Loss loss, Penalty penalty, boolean batchNorm, long seed) {
            int outputs = loss == Loss.SOFTMAX_CROSS_ENTROPY ? 3 : 1;
            Architecture.Draft draft = Architecture.of(3).dense(4, activation).keepProb(0.8);
            Architecture architecture =
                    (batchNorm ? draft.batchNorm() : draft).dense(3, activation).output(outputs, loss);
            Chance chance = Chance.of(seed);
            Parameters parameters = Parameters.initialize(architecture, Initialization.normal(0.7), chance);
            // with b = β = 0 an example whose units are all dropped would sit exactly on the next layer's kink
            for (int l = 1; l <= parameters.depth(); l++) {
                scatter(parameters.b(l), chance);
                scatter(parameters.beta(l), chance);
            }
            DMatrixRMaj x = new DMatrixRMaj(3, 12);
            DMatrixRMaj y = new DMatrixRMaj(outputs, 12);
            for (int j = 0; j < 12; j++) {
                for (int i = 0; i < 3; i++) {
                    x.set(i, j, chance.gaussian());
                }
                if (outputs == 3) {
                    y.set(chance.below(3), j, 1);
                } else {
                    y.set(0, j, chance.below(2));
                }
            }
            Masks masks = Masks.none(architecture);
            masks.draw(architecture, 12, chance);
            Batch batch = Batch.of(x, y);
            return new Example(parameters, batch, masks, penalty, NetworkCost.of(architecture, batch, masks, penalty));
        }

        private static void scatter(DMatrixRMaj values, Chance chance) {
            for (int i = 0; i < values.getNumElements(); i++) {
                values.data[i] = 0.5 * chance.gaussian();
            }
        }

        double[] theta() {
            return parameters.flatten();
        }

        GradientCheck check(NumericalGradient.Difference difference) {
            return GradientCheck.of(cost, theta(), cost.groups(), EPSILON, difference);
        }

        GradientCheck judge(double[] gradient, NumericalGradient.Difference difference) {
            NumericalGradient measured = NumericalGradient.of(cost, theta(), EPSILON, difference);
            return GradientCheck.of(gradient, measured, cost.groups(), EPSILON, difference);
        }

        void train(int steps) {
            Network network = Network.of(parameters);
            Gradients gradients = Gradients.zeros(parameters.architecture());
            for (int step = 0; step < steps; step++) {
                network.forwardTraining(batch, masks);
                network.backward(penalty, gradients);
                double[] theta = theta();
                double[] slopes = gradients.flatten();
                for (int i = 0; i < theta.length; i++) {
                    theta[i] -= 0.03 * slopes[i];
                }
                parameters.unflatten(theta);
            }
        }

        /// Shifts a bias of the second layer until one z is within ±ε/2 of 0.
        void moveToKink() {
            Network network = Network.of(parameters);
            network.forwardTraining(batch, masks);
            parameters.b(2).add(0, 0, EPSILON / 2 - network.z(2, 0, 0));
        }
    }
}
