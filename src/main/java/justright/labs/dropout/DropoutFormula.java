package justright.labs.dropout;

import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;

/// The lines of inverted dropout in the layer that is looked at, and why they keep the expected value.
final class DropoutFormula {

    private DropoutFormula() {}

    /// With the numbers of the held example's loudest unit.
    static Formula of(Knobs knobs, LayerDraw draw, int example) {
        Formula lines = of(knobs);
        return knobs.implementation.get().isSecret() ? lines : lines.with(numbers(draw, example));
    }

    /// Before there is any number.
    static Formula of(Knobs knobs) {
        int l = knobs.shownLayer();
        String p = "\\term{keep-%d,dropout}{p_%d}".formatted(l, l);
        String mask = "d^{[%d]}=\\mathrm{rand}<%s".formatted(l, p);
        if (knobs.implementation.get().isSecret()) {
            return Formula.of(mask, "a^{[%d]}\\leftarrow\\;?".formatted(l));
        }
        String drop = "a^{[%d]}\\leftarrow a^{[%d]}*d^{[%d]}\\,/\\,%s".formatted(l, l, l, p);
        String mean = "\\mathbb{E}\\left[\\dfrac{d\\,a}{%s}\\right]=\\dfrac{%s\\,a}{%s}=a".formatted(p, p, p);
        return Formula.of(mask, drop, mean);
    }

    private static Numbers numbers(LayerDraw draw, int example) {
        int unit = draw.loudest(example);
        String a = justright.ui.text.Numbers.fixed(draw.before().get(unit, example), 2);
        Segment p = Segment.value("keep-" + draw.layer(), justright.ui.text.Numbers.fixed(draw.keepProb(), 2));
        return Numbers.of(
                Phrase.of("formula.unit", justright.ui.text.Numbers.whole(unit + 1L)),
                p,
                Segment.plain(" · " + a + " / "),
                p,
                Segment.plain(" = "),
                Segment.result("keep-" + draw.layer(), a));
    }
}
