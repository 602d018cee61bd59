package justright.labs.activations;

import java.util.Arrays;
import java.util.function.Function;
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
            case RACE ->
                Phrase.of(
                        "description.race",
                        Numbers.whole(reading.step()),
                        each(kind -> Spelling.updates(reading.lane(kind).arrived())));
        };
    }

    /// What a card shows of every function, after its title.
    static Phrase of(String titleKey, Function<Kind, String> number) {
        return Phrase.of("description.card", Phrase.of(titleKey), each(number));
    }

    private static Phrase each(Function<Kind, String> number) {
        return Arrays.stream(Kind.values())
                .map(kind -> Phrase.of("description.each", Phrase.of(kind.nameKey()), number.apply(kind)))
                .reduce((before, next) -> Phrase.of("description.and", before, next))
                .orElseThrow();
    }
}
