package justright.labs.initialization;

import justright.setting.ChoiceSetting;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading reading) {
        Phrase all = row(reading, reading.rows().getFirst());
        for (Row row : reading.rows().subList(1, reading.rows().size())) {
            all = Phrase.of("description.and", all, row(reading, row));
        }
        return Phrase.of(
                "description.race",
                Numbers.whole(reading.step()),
                Numbers.whole(reading.design().layers()),
                Numbers.whole(reading.design().units()),
                Phrase.of(
                        "setting.bend." + ChoiceSetting.nameOf(reading.design().bend())),
                all);
    }

    private static Phrase row(Reading reading, Row row) {
        Wave wave = row.wave();
        boolean forward = reading.view() == View.ACTIVATIONS;
        return Phrase.of(
                forward ? "description.activations" : "description.gradients",
                Phrase.of("setting.focus." + row.scheme().key()),
                Spelling.size(
                        forward ? wave.first().a().deviation() : wave.first().gradient()),
                Spelling.size(
                        forward ? wave.last().a().deviation() : wave.last().gradient()),
                Numbers.whole(wave.last().distinct()),
                Phrase.of("verdict." + row.signal().key()),
                Numbers.percent(row.trainError()));
    }
}
