package justright.labs.l2l1;

import justright.ui.text.Numbers;

/// λ as short as can be: 0, 0.05, 1, 30.
final class LambdaText {

    private LambdaText() {}

    static String of(double lambda) {
        return lambda == Math.rint(lambda)
                ? Numbers.whole((long) lambda)
                : Numbers.significant(lambda, isOneDigit(lambda) ? 1 : 2);
    }

    private static boolean isOneDigit(double lambda) {
        double power = Math.pow(10, Math.floor(Math.log10(lambda)));
        return Math.abs(lambda / power - Math.rint(lambda / power)) < 1e-9;
    }
}
