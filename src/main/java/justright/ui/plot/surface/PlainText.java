package justright.ui.plot.surface;

import java.util.List;
import justright.ui.plot.surface.Label.Run;
import justright.ui.plot.surface.Typeface.Face;

/// Splits words and numbers into runs: raised and lowered digits, and signs that the number font lacks.
final class PlainText {

    private static final double SMALL = 0.72;
    private static final double RAISED = 0.36;
    private static final double LOWERED = -0.16;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₋₊";
    private static final String ORDINARY = "0123456789−+";
    /// Signs outside the number font, lent by the word font.
    private static final String BORROWED = "∇∂∑√ŷ";

    private PlainText() {}

    private enum Kind {
        PLAIN,
        RAISED,
        LOWERED,
        BORROWED,
        THIN_SPACE
    }

    static void parse(String text, Face face, List<Run> runs) {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(start))) {
                runs.add(run(text.substring(start, i), kind(text.charAt(start)), face));
                start = i;
            }
        }
    }

    private static Run run(String text, Kind kind, Face face) {
        return switch (kind) {
            case PLAIN, THIN_SPACE -> new Run(text, face, 1, 0);
            case RAISED -> new Run(ordinary(text, SUPERSCRIPTS), face, SMALL, RAISED);
            case LOWERED -> new Run(ordinary(text, SUBSCRIPTS), face, SMALL, LOWERED);
            case BORROWED -> new Run(text, Face.WORDS, 1, 0);
        };
    }

    private static Kind kind(char c) {
        if (c == Label.THIN_SPACE) {
            return Kind.THIN_SPACE;
        }
        if (SUPERSCRIPTS.indexOf(c) >= 0) {
            return Kind.RAISED;
        }
        if (SUBSCRIPTS.indexOf(c) >= 0) {
            return Kind.LOWERED;
        }
        return BORROWED.indexOf(c) >= 0 ? Kind.BORROWED : Kind.PLAIN;
    }

    private static String ordinary(String text, String from) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            plain.append(ORDINARY.charAt(from.indexOf(text.charAt(i))));
        }
        return plain.toString();
    }
}
