package justright.labs.normalizing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalizingCodeTest {

    @Test
    void standInsOfAConstantFeatureAreLabelledByTheOther() {
        assertThat(code(0)).contains("y = (X[1] - X[1].mean()").doesNotContain("y = (X[0]");
        assertThat(code(3)).contains("y = (X[0] - X[0].mean()");
    }

    private static String code(double scale) {
        Problem problem = Problems.of(DataSource.WINE, scale, 0, false, InputStep.NORMALIZED);
        return NormalizingCode.of(problem, Problems.best(problem), new NormalizingSettings(21))
                .source();
    }
}
