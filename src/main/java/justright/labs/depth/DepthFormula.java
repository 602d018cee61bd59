package justright.labs.depth;

import java.util.Locale;
import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;

/// What each layer does to what it is given, and beside it what the pass really measured.
final class DepthFormula {

    private DepthFormula() {}

    /// Before anything has been computed.
    static Formula of(Design design) {
        return design.kind().isRandom() ? random(design.kind()) : identity();
    }

    static Formula of(Reading reading) {
        Design design = reading.design();
        return of(design).with(design.kind().isRandom() ? factors(reading) : powers(reading));
    }

    private static Formula identity() {
        return Formula.of(
                "a^{[L]}=\\term{w}{w}^{\\term{depth}{L}}\\,x",
                "dZ^{[l]}=\\term{w}{w}^{\\term{depth}{L}-l}\\,dZ^{[L]}",
                "dW^{[l]}\\propto\\term{w}{w}^{\\term{depth}{L}-1}");
    }

    private static Formula random(Kind kind) {
        return Formula.of(
                "A^{[l]}=" + bend(kind) + "(W^{[l]}A^{[l-1]})",
                "dZ^{[l]}=W^{[l+1]T}dZ^{[l+1]}\\ast g'(Z^{[l]})",
                "w\\sim N(0,\\term{sigma}{\\sigma}^2)");
    }

    private static String bend(Kind kind) {
        return switch (kind) {
            case IDENTITY -> "";
            case TANH -> "\\tanh";
            case SIGMOID -> "\\mathrm{sigmoid}";
            case RELU -> "\\mathrm{ReLU}";
        };
    }

    /// w to the L, and what the last layer really holds.
    private static Numbers[] powers(Reading reading) {
        Design design = reading.design();
        return new Numbers[] {
            Numbers.of(
                    Phrase.of("formula.power"),
                    Segment.value("w", justright.ui.text.Numbers.brief(design.w())),
                    Segment.plain(" ^ "),
                    Segment.value("depth", Integer.toString(design.depth())),
                    Segment.plain(" = "),
                    Segment.result("w", long3(Math.pow(design.w(), design.depth())))),
            Numbers.of(
                    reading.updates() == 0
                            ? Phrase.of("formula.measured.a")
                            : Phrase.of("formula.measured.trained", justright.ui.text.Numbers.whole(reading.updates())),
                    Segment.result("w", long3(reading.passage().forward())))
        };
    }

    /// What a layer is expected to multiply by, and what it did.
    private static Numbers[] factors(Reading reading) {
        Design design = reading.design();
        return new Numbers[] {
            Numbers.of(
                    Phrase.of("formula.gain"),
                    Segment.value("sigma", justright.ui.text.Numbers.brief(design.sigma())),
                    Segment.plain(String.format(Locale.ROOT, " · √%d = ", design.width())),
                    Segment.result("sigma", justright.ui.text.Numbers.significant(design.gain(), 2))),
            Numbers.of(
                    Phrase.of("formula.measured.forward"),
                    Segment.result("sigma", Factors.write(Factors.forward(reading.passage())))),
            Numbers.of(
                    Phrase.of("formula.measured.backward"),
                    Segment.result("sigma", Factors.write(Factors.backward(reading.passage()))))
        };
    }

    private static String long3(double value) {
        return justright.ui.text.Numbers.significant(value, 3);
    }
}
