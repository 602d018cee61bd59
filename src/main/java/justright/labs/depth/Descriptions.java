package justright.labs.depth;

import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading reading) {
        Passage passage = reading.passage();
        return Phrase.of(
                "description",
                Numbers.whole(passage.depth()),
                Phrase.of("setting.network." + reading.design().kind().key()),
                Verdicts.size(passage.first().A()),
                Verdicts.size(passage.last().A()),
                Verdicts.size(passage.last().dZ()),
                Verdicts.size(passage.first().dZ()),
                Verdicts.size(passage.first().dW()),
                Verdicts.size(passage.last().dW()),
                Phrase.of("verdict." + reading.fate().key()),
                Numbers.whole(reading.updates()));
    }
}
