package justright.labs.activations;

import java.util.Arrays;
import java.util.List;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading reading) {
        Phrase name = Phrase.of(reading.kind().nameKey());
        return switch (reading.scene()) {
            case CURVE ->
                Phrase.of(
                        "description.curve",
                        name,
                        Numbers.fixed(reading.z(), 1),
                        Spelling.number(reading.shape().value(reading.z())),
                        Spelling.number(reading.shape().slope(reading.z())),
                        Spelling.share(reading.share()));
            case ZIGZAG ->
                Phrase.of(
                        "description.zigzag",
                        name,
                        Spelling.share(reading.lane().raw().examplesTogether()),
                        Spelling.updates(reading.lane().raw().arrived()),
                        Spelling.updates(reading.lane().centred().arrived()),
                        Numbers.whole(reading.step()));
            case DEAD ->
                Phrase.of(
                        "description.dead",
                        name,
                        Numbers.whole(reading.picture().deadUnits()),
                        Numbers.whole(reading.picture().units()),
                        Numbers.whole(reading.step()),
                        Spelling.error(reading.trainError(reading.kind())));
            case RACE -> Phrase.of("description.race", Numbers.whole(reading.step()), all(reading));
        };
    }

    private static Phrase all(Reading reading) {
        List<Phrase> each = Arrays.stream(Kind.values())
                .map(kind -> Phrase.of(
                        "description.arrived",
                        Phrase.of(kind.nameKey()),
                        Spelling.updates(reading.lane(kind).arrived())))
                .toList();
        return each.stream()
                .reduce((before, next) -> Phrase.of("description.and", before, next))
                .orElseThrow();
    }
}
