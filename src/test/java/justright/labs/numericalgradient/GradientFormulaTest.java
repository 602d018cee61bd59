package justright.labs.numericalgradient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import justright.ui.formula.Formula;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers in the formula stay within the bench, whatever is measured.
class GradientFormulaTest {

    private static final double[] THETAS = {-2, -0.37, 0, 0.15, 1, 1.99};
    private static final double[] EPSILONS = {1e-15, 5.17e-14, 3.33e-9, 1.23e-7, 1.5e-4, 0.0123, 0.517, 1};

    @ParameterizedTest
    @EnumSource(FunctionChoice.class)
    void noLineIsTooLong(FunctionChoice function) {
        for (Precision precision : Precision.values()) {
            Measuring measuring = new Measuring();
            for (double theta : THETAS) {
                for (double epsilon : EPSILONS) {
                    Reading reading = measuring.apply(Queries.of(function, precision, theta, epsilon));
                    for (Formula.Numbers line : GradientFormula.of(reading).numbers()) {
                        String text = line.segments().stream()
                                .map(Formula.Segment::text)
                                .collect(Collectors.joining());
                        assertThat(text)
                                .hasSizeLessThanOrEqualTo(GradientFormula.ROOM)
                                .contains(" = ");
                    }
                }
            }
        }
    }

    /// What it comes to is what the strip says.
    @ParameterizedTest
    @ValueSource(doubles = {1e-2, 1e-5, 1e-10})
    void theResultHasTheDigitsOfTheStrip(double epsilon) {
        Reading reading = new Measuring().apply(Queries.of(FunctionChoice.CUBE, Precision.DOUBLE, 1, epsilon));
        List<String> results = GradientFormula.of(reading).numbers().stream()
                .map(line -> line.segments().getLast().text())
                .toList();
        assertThat(results)
                .containsExactly(
                        Written.value(reading.one().slope()),
                        Written.value(reading.two().slope()));
    }
}
