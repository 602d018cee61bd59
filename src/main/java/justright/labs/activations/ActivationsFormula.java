package justright.labs.activations;

import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;

/// The function looked at, its slope, and what the experiment on screen does with it.
final class ActivationsFormula {

    private static final String UPDATE =
            "w\\leftarrow w-\\term{learning-rate}{\\alpha}\\,(\\term{examples}{w^{\\top}x-y})\\,x";
    private static final String DESCENT = "W\\leftarrow W-\\term{learning-rate}{\\alpha}\\,dW";
    private static final String BACK = "dW=\\tfrac{1}{m}\\,\\bigl(dA\\ast g'(Z)\\bigr)\\,A_{\\text{below}}^{\\top}";

    private ActivationsFormula() {}

    /// Before anything has been computed.
    static Formula of(Kind kind, Scene scene) {
        return switch (scene) {
            case CURVE -> Formula.of(value(kind), slope(kind));
            case ZIGZAG -> Formula.of(UPDATE, "x=g(u)");
            case DEAD -> Formula.of(BACK, DESCENT);
            case RACE -> Formula.of(value(kind), DESCENT);
        };
    }

    static Formula of(Reading reading) {
        Formula formula = of(reading.kind(), reading.scene());
        return switch (reading.scene()) {
            case CURVE -> formula.with(probe(reading));
            case ZIGZAG -> formula.with(signs(reading));
            case DEAD -> formula.with(dead(reading));
            case RACE -> formula.with(updates(reading));
        };
    }

    private static Numbers[] probe(Reading reading) {
        String z = justright.ui.text.Numbers.fixed(reading.z(), 1);
        return new Numbers[] {number("g", reading.shape().value(reading.z()), z), number("g′", slopeAt(reading), z)};
    }

    private static double slopeAt(Reading reading) {
        return reading.shape().slope(reading.z());
    }

    private static Numbers number(String name, double value, String z) {
        return Numbers.of(
                Phrase.of("formula.at", name),
                Segment.plain(name + "("),
                Segment.value("z", z),
                Segment.plain(") = "),
                Segment.result("z", Spelling.number(value)));
    }

    private static Numbers signs(Reading reading) {
        return Numbers.of(
                Phrase.of("formula.together"),
                Segment.plain(Integer.toString(reading.lane().raw().together()) + " / "
                        + reading.lane().raw().moved() + " = "),
                Segment.result(
                        "learning-rate", Spelling.share(reading.lane().raw().shareTogether())));
    }

    private static Numbers dead(Reading reading) {
        LanePicture picture = reading.picture();
        return Numbers.of(
                Phrase.of("formula.dead"),
                Segment.plain((picture.finite() ? picture.deadUnits() : "–") + " / " + picture.units() + " = "),
                Segment.result("learning-rate", Spelling.share(picture.finite() ? picture.deadShare() : Double.NaN)));
    }

    private static Numbers updates(Reading reading) {
        return Numbers.of(
                Phrase.of("formula.updates"),
                Segment.plain(Spelling.updates(reading.lane().arrived()) + " / "
                        + Spelling.updates(reading.lane(Kind.RELU).arrived()) + " = "),
                Segment.result("learning-rate", Spelling.times(reading.againstRelu(reading.kind()))));
    }

    private static String value(Kind kind) {
        return switch (kind) {
            case SIGMOID -> "g(\\term{z}{z})=\\dfrac{1}{1+e^{-\\term{z}{z}}}";
            case TANH -> "g(\\term{z}{z})=\\tanh\\,\\term{z}{z}";
            case RELU -> "g(\\term{z}{z})=\\max(0,\\,\\term{z}{z})";
            case LEAKY -> "g(\\term{z}{z})=\\max(\\term{leak}{c}\\,\\term{z}{z},\\,\\term{z}{z})";
            case PRELU -> "z>0:\\;g=\\term{z}{z},\\quad z\\le 0:\\;g=c_l\\,\\term{z}{z}";
            case ELU -> "z>0:\\;g=\\term{z}{z},\\quad z\\le 0:\\;g=e^{\\term{z}{z}}-1";
            case MAXOUT -> "a=\\max_{p\\le \\term{pieces}{k}}\\,(w_p^{\\top}x+b_p)";
            case LINEAR -> "g(\\term{z}{z})=\\term{z}{z}";
        };
    }

    private static String slope(Kind kind) {
        return switch (kind) {
            case SIGMOID -> "g'=a\\,(1-a)\\le\\tfrac{1}{4}";
            case TANH -> "g'=1-a^2\\le 1";
            case RELU -> "g'=1\\text{ if }\\term{z}{z}>0,\\text{ else }0";
            case LEAKY -> "g'=1\\text{ if }\\term{z}{z}>0,\\text{ else }\\term{leak}{c}";
            case PRELU -> "g'=1\\text{ if }\\term{z}{z}>0,\\text{ else }c_l";
            case ELU -> "g'=1\\text{ if }\\term{z}{z}>0,\\text{ else }a+1";
            case MAXOUT -> "\\text{slope}=w_p\\text{ of the largest piece}";
            case LINEAR -> "g'=1";
        };
    }
}
