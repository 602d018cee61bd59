package justright.ui.plot.surface;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import javafx.scene.text.FontWeight;

/// Numbers, paint and faces in SVG's notation.
final class SvgText {

    private SvgText() {}

    static String number(double value) {
        double finite = Double.isFinite(value) ? value : 0;
        String digits = BigDecimal.valueOf(finite)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        return digits.equals("-0") ? "0" : digits;
    }

    static String attribute(String name, double value) {
        return " " + name + "=\"" + number(value) + '"';
    }

    static String fill(Color color) {
        return " fill=\"" + hex(color) + '"' + opacity("fill-opacity", color);
    }

    static String stroke(Stroke stroke) {
        String dash = stroke.dash().isSolid()
                ? ""
                : " stroke-dasharray=\""
                        + stroke.dash().pattern().stream().map(SvgText::number).collect(Collectors.joining(" "))
                        + '"';
        boolean round = stroke.dash().isSolid() || stroke.dash().round();
        return " fill=\"none\" stroke=\""
                + hex(stroke.color())
                + '"'
                + opacity("stroke-opacity", stroke.color())
                + attribute("stroke-width", stroke.width())
                + " stroke-linejoin=\"round\""
                + (round ? " stroke-linecap=\"round\"" : "")
                + dash;
    }

    static String font(Typeface face) {
        String weight = face.weight() == FontWeight.NORMAL
                ? ""
                : " font-weight=\"" + face.weight().getWeight() + '"';
        return " font-family=\"" + family(face) + '"' + weight + attribute("font-size", face.size());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String family(Typeface face) {
        String formula = "'Latin Modern Math', 'STIX Two Math', 'Cambria Math', serif";
        return switch (face.face()) {
            case WORDS -> "Pretendard, 'Noto Sans KR', system-ui, sans-serif";
            case NUMBERS -> "'JetBrains Mono', ui-monospace, monospace";
            case MATH -> formula + "\" font-style=\"italic";
            case MATH_UPRIGHT -> formula;
        };
    }

    private static String hex(Color color) {
        int red = (int) Math.round(color.getRed() * 255);
        int green = (int) Math.round(color.getGreen() * 255);
        int blue = (int) Math.round(color.getBlue() * 255);
        return String.format("#%02X%02X%02X", red, green, blue);
    }

    private static String opacity(String name, Color color) {
        return color.getOpacity() >= 1 ? "" : attribute(name, color.getOpacity());
    }
}
