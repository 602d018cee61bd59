package justright.labs.split;

import justright.ui.text.Numbers;

/// How often dev ranks two models right, written so that nearly always is not rounded to always.
final class RightShare {

    private static final double NEARLY_ALL = 0.99;

    private RightShare() {}

    static String of(Forecast forecast) {
        double right = forecast.right();
        return Numbers.percent(right, right > NEARLY_ALL && right < 1 ? 2 : 0);
    }
}
