package justright.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Population;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a program must not pass is refused with the argument's name, its value and what was needed.
class BadInputTest {

    private static final Architecture ONE = Architecture.of(2).output(1, Loss.SIGMOID_CROSS_ENTROPY);
    private static final Architecture THREE = Architecture.of(2).output(3, Loss.SOFTMAX_CROSS_ENTROPY);

    private static DMatrixRMaj matrix(int rows, int columns, double value) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        matrix.fill(value);
        return matrix;
    }

    private static ThrowingCallable forward(Architecture architecture, DMatrixRMaj X, DMatrixRMaj Y) {
        return () -> Network.of(Parameters.zeros(architecture)).forward(Batch.of(X, Y));
    }

    static Stream<Arguments> refusals() {
        Dataset moons = new Population.Moons(0.1).sample(4, Chance.of(1));
        return Stream.of(
                row("inputs", forward(ONE, matrix(3, 4, 0), matrix(1, 4, 0)), "X is 3 × 4", "2 inputs"),
                row("outputs", forward(ONE, matrix(2, 4, 0), matrix(2, 4, 0)), "Y 2 × 4", "1 outputs"),
                row("examples", forward(ONE, matrix(2, 4, 0), matrix(1, 5, 0)), "columns of Y is 5", "4 as X"),
                row("theta", () -> Parameters.zeros(ONE).unflatten(new double[2]), "length of theta is 2", "3"),
                row("λ < 0", () -> Penalty.l2(-1), "lambda is -1.0", "0 ≤ lambda"),
                row("λ NaN", () -> Penalty.l1(Double.NaN), "lambda is NaN", "0 ≤ lambda"),
                row("keep_prob 0", () -> new Layer(1, Activations.TANH, 0, false), "keepProb is 0.0", "0 < keepProb"),
                row("keep_prob > 1", () -> ONE.withKeepProb(0, 1.5), "keepProb is 1.5", "keepProb ≤ 1"),
                row("NaN in X", forward(ONE, matrix(2, 4, Double.NaN), matrix(1, 4, 0)), "X[0, 0] is NaN", "finite"),
                row(
                        "∞ in Y",
                        forward(ONE, matrix(2, 4, 0), matrix(1, 4, Double.POSITIVE_INFINITY)),
                        "Y[0, 0] is Infinity",
                        "finite"),
                row("empty set", forward(ONE, matrix(2, 0, 0), matrix(1, 0, 0)), "examples in X is 0", "at least 1"),
                row("empty selection", () -> moons.select(), "x is 2 × 0", "at least 1"),
                row("label 2", forward(ONE, matrix(2, 4, 0), matrix(1, 4, 2)), "Y[0, 0] is 2.0", "0 … 1"),
                row("label −1", forward(ONE, matrix(2, 4, 0), matrix(1, 4, -1)), "Y[0, 0] is -1.0", "0 … 1"),
                row("no class", forward(THREE, matrix(2, 4, 0), matrix(3, 4, 0)), "column 0 of Y", "0.0", "1"),
                row("units 0", () -> Architecture.of(2).dense(0, Activations.TANH), "units is 0", "at least 1"),
                row("other shape", () -> Parameters.zeros(ONE).copyInto(Parameters.zeros(THREE)), "source", "needs"));
    }

    private static Arguments row(String what, ThrowingCallable call, String... said) {
        return Arguments.of(what, call, said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void isRefusedByName(String what, ThrowingCallable call, String... said) {
        assertThatIllegalArgumentException()
                .as(what)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(said));
    }
}
