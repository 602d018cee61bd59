package justright.labs.initialization;

import java.util.List;
import justright.ui.plot.curve.LineStyle;
import justright.ui.theme.Token;

/// How rows are told apart where they meet in one plot: dash and mark by the row, colour by the focus.
final class Looks {

    private static final List<LineStyle> BY_ROW =
            List.of(LineStyle.DOTTED, LineStyle.LONG_DASHED, LineStyle.DASH_DOTTED, LineStyle.PLAIN);
    private static final double IN_FOCUS = 1.2;
    private static final double BEHIND = 0.75;

    private Looks() {}

    static LineStyle style(int row) {
        return BY_ROW.get(row);
    }

    static Token color(boolean inFocus) {
        return inFocus ? Token.LAMBDA : Token.INK2;
    }

    static double weight(boolean inFocus) {
        return inFocus ? IN_FOCUS : BEHIND;
    }
}
