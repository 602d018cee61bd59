package justright.ui.plot.surface;

/// Where the Computer Modern fonts keep what Unicode has elsewhere: Greek in Knuth's order, the hat at `^`.
final class MathEncoding {

    private static final String GREEK = "αβγδϵζηθικλμνξπρστυφχψ";
    private static final int FIRST_GREEK = 0xAE;
    private static final String CAPITALS = "ΓΔΘΛΞΠΣΥΦΨ";
    private static final int FIRST_CAPITAL = 0xA1;
    private static final String UPRIGHT = "0123456789()[]=+:;,./'!" + Label.HAT;

    private MathEncoding() {}

    static boolean hasUpright(char c) {
        return UPRIGHT.indexOf(c) >= 0;
    }

    /// The text in the upright font's own codes.
    static String upright(String text) {
        return text.replace(Label.HAT, '^');
    }

    /// The text in the italic font's own codes.
    static String italic(String text) {
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            codes.append(code(text.charAt(i)));
        }
        return codes.toString();
    }

    private static char code(char c) {
        int capital = CAPITALS.indexOf(c);
        if (capital >= 0) {
            return (char) (FIRST_CAPITAL + capital);
        }
        return switch (c) {
            case 'ε' -> '"';
            case 'ω' -> '!';
            default -> greek(c);
        };
    }

    private static char greek(char c) {
        int place = GREEK.indexOf(c);
        return place < 0 ? c : (char) (FIRST_GREEK + place);
    }
}
