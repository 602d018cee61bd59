package justright.ui.plot.surface;

import java.util.List;
import justright.ui.plot.surface.Label.Run;
import justright.ui.plot.surface.Typeface.Face;

/// Splits a small formula into runs: `x_1`, `W^[1]`, `σ`, `ŷ`.
final class FormulaText {

    /// Formula letters are smaller than words at the same nominal size.
    private static final double SIZE = 1.28;

    private static final double SMALL = 0.9;
    private static final double RAISED = 0.42;
    private static final double LOWERED = -0.24;

    private FormulaText() {}

    static void parse(String source, List<Run> runs) {
        String formula = source.replace("ŷ", "y" + Label.HAT);
        int at = 0;
        while (at < formula.length()) {
            char c = formula.charAt(at);
            if ((c == '_' || c == '^') && at + 1 < formula.length()) {
                int end = endOfGroup(formula, at + 1);
                String inside = formula.substring(at + 1, end).replace("{", "").replace("}", "");
                add(inside, SMALL, c == '^' ? RAISED : LOWERED, runs);
                at = end;
            } else {
                int end = at + 1;
                while (end < formula.length() && formula.charAt(end) != '_' && formula.charAt(end) != '^') {
                    end++;
                }
                add(formula.substring(at, end), SIZE, 0, runs);
                at = end;
            }
        }
    }

    private static int endOfGroup(String formula, int start) {
        char open = formula.charAt(start);
        char close = open == '[' ? ']' : open == '{' ? '}' : 0;
        int end = close == 0 ? -1 : formula.indexOf(close, start);
        return end < 0 ? start + 1 : end + 1;
    }

    private static void add(String text, double scale, double rise, List<Run> runs) {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length()
                    || face(text.charAt(i)) != face(text.charAt(start))
                    || text.charAt(start) == Label.HAT) {
                runs.add(new Run(text.substring(start, i), face(text.charAt(start)), scale, rise));
                start = i;
            }
        }
    }

    private static Face face(char c) {
        if (Character.isLetter(c) && c != Label.HAT) {
            return Face.MATH;
        }
        return MathEncoding.hasUpright(c) ? Face.MATH_UPRIGHT : Face.WORDS;
    }
}
