package justright.labs.dropout;

import java.util.stream.Collectors;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading reading, DropoutPicture picture, Knobs knobs) {
        LayerDraw shown = picture.pass().layer(knobs.shownLayer());
        int example = Math.min(knobs.heldExample(), shown.examples() - 1);
        String kept = picture.pass().layers().stream()
                .map(layer -> layer.kept(example) + "/" + layer.units())
                .collect(Collectors.joining(", "));
        Phrase main = Phrase.of(
                "description",
                Numbers.whole(reading.step()),
                Numbers.percent(reading.train()),
                Numbers.whole(reading.trainExamples()),
                Numbers.percent(reading.dev()),
                Numbers.whole(reading.devExamples()),
                Numbers.percent(reading.twinDev()),
                Numbers.whole(example + 1L),
                kept,
                Numbers.fixed(LayerDraw.meanSize(shown.before()), 2),
                Numbers.fixed(shown.meanMasked(), 2),
                Numbers.whole(shown.layer()));
        return Double.isNaN(reading.spread())
                ? main
                : Phrase.of(
                        "description.left-on", main, Numbers.whole(Tremble.CALLS), Numbers.fixed(reading.spread(), 2));
    }
}
