package justright.labs.normalizing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import justright.engine.data.Normalizer;
import justright.ui.formula.Formula;

/// Normalizing, descent and the largest stable α, with this moment's numbers.
final class NormalizingFormula {

    private NormalizingFormula() {}

    static Formula of(Problem problem, NormalizingSettings settings) {
        String inputs = inputs(problem);
        String descent = descent(settings);
        return new Formula(
                isPlainDescent(settings)
                        ? List.of(inputs, descent, limit(problem.raw(), settings))
                        : List.of(inputs, descent));
    }

    private static String inputs(Problem problem) {
        Normalizer n = problem.normalizer();
        String mean = signed(n.mean(0));
        String deviation = number(n.divisor(0));
        return switch (problem.choice().step()) {
            case RAW -> "\\term{inputs}{x \\leftarrow x}";
            case CENTRED -> "x \\leftarrow \\term{inputs}{x - \\mu},\\quad x_1 \\leftarrow x_1 %s".formatted(mean);
            case NORMALIZED ->
                "x \\leftarrow \\term{inputs}{\\dfrac{x - \\term{shift}{\\mu}}{\\term{scale}{\\sigma}}},\\quad x_1 \\leftarrow \\dfrac{x_1 %s}{%s}"
                        .formatted(mean, deviation);
        };
    }

    private static String descent(NormalizingSettings settings) {
        String step = switch (settings.optimizer.get()) {
            case GD -> "\\nabla J(w)";
            case MOMENTUM -> "v";
            case RMSPROP -> "\\dfrac{\\nabla J(w)}{\\sqrt{s} + \\varepsilon}";
            case ADAM -> "\\dfrac{\\hat{v}}{\\sqrt{\\hat{s}} + \\varepsilon}";
        };
        return "w \\leftarrow w - \\term{learning-rate}{\\alpha}\\,\\term{optimizer}{%s}".formatted(step);
    }

    /// Only of plain full-batch descent is 2/λ_max the limit.
    private static boolean isPlainDescent(NormalizingSettings settings) {
        return settings.optimizer.get() == OptimizerChoice.GD && settings.batch.get() == BatchChoice.FULL;
    }

    private static String limit(Terrain raw, NormalizingSettings settings) {
        String alpha = settings.isShared() ? "\\alpha" : "\\alpha_{\\mathrm{raw}}";
        return "\\term{learning-rate}{%s} < \\dfrac{2}{\\lambda_{\\max}(H)} = \\dfrac{2}{%s} = %s"
                .formatted(
                        alpha,
                        number(raw.curvature().lambdaMax()),
                        number(raw.curvature().largestStableLearningRate()));
    }

    /// − μ, with its sign in front.
    private static String signed(double mean) {
        return mean < 0 ? "+ " + number(-mean) : "- " + number(mean);
    }

    /// Three digits, as TeX.
    static String number(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : "\\infty";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(3));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -3 && exponent < 5) {
            return rounded.toPlainString();
        }
        String mantissa = rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return mantissa + " \\cdot 10^{" + exponent + "}";
    }
}
