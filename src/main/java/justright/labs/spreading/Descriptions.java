package justright.labs.spreading;

import java.util.stream.Collectors;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading reading) {
        MaskMeans check = reading.picture().check();
        Prices prices = reading.picture().prices();
        return Phrase.of(
                "description.run",
                Numbers.whole(reading.step()),
                unit(reading, Remedy.NONE),
                unit(reading, Remedy.DROPOUT),
                unit(reading, Remedy.L2),
                Numbers.fixed(prices.dropout().getFirst(), 3),
                Numbers.fixed(prices.dropout().getLast(), 3),
                Numbers.fixed(prices.l2().getFirst(), 3),
                Numbers.fixed(check.formula().expectedCost(), 4),
                Numbers.fixed(check.mean(), 4),
                Numbers.whole(MaskMeans.MASKS));
    }

    private static Phrase unit(Reading reading, Remedy remedy) {
        Bet bet = reading.bet(remedy);
        return Phrase.of(
                "description.unit",
                bet.weights().stream().map(w -> Numbers.fixed(w, 2)).collect(Collectors.joining(", ")),
                Numbers.fixed(bet.squaredNorm(), 2),
                Numbers.fixed(bet.inputs(), 1),
                Numbers.fixed(reading.loss(remedy), 3));
    }
}
