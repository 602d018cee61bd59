package justright.labs.recipe;

import justright.training.problem.Hidden;
import justright.ui.plot.Sheet;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The last turn of the wheel in words: what was thought of, what was written, what came of it.
final class TurnText {

    private TurnText() {}

    /// The longest way to say it that fits.
    static String of(Reading reading, int station, Words words, double width, Sheet sheet) {
        return switch (station) {
            case 0 -> idea(reading, words);
            case 1 -> {
                String whole = words.get(regimen(reading.last().regimen()));
                boolean fits = sheet.surface().widthOf(whole, sheet.words(Token.INK)) <= width;
                yield fits ? whole : words.get(brief(reading.last().regimen()));
            }
            default -> {
                String whole = experiment(reading, words);
                boolean fits = sheet.surface().widthOf(whole, sheet.words(Token.INK)) <= width;
                yield fits ? whole : work(reading, words);
            }
        };
    }

    private static String idea(Reading reading, Words words) {
        Turn turn = reading.last();
        return turn.remedy() == Remedy.NONE
                ? words.get("wheel.arrival")
                : words.get(RecipeDiagnosis.name(turn.remedy()));
    }

    /// All that an order can change.
    static Phrase regimen(Regimen regimen) {
        return Phrase.of(
                "regimen",
                units(regimen),
                Numbers.whole(regimen.examples()),
                optimizer(regimen),
                Numbers.whole(regimen.updates()),
                Numbers.brief(regimen.lambda()));
    }

    private static Phrase brief(Regimen regimen) {
        return Phrase.of(
                "regimen.brief", units(regimen), Numbers.whole(regimen.examples()), Numbers.brief(regimen.lambda()));
    }

    private static Phrase units(Regimen regimen) {
        Hidden hidden = regimen.hidden();
        boolean products = regimen.products();
        return hidden.isLogisticRegression()
                ? Phrase.of(products ? "regimen.linear.products" : "regimen.linear")
                : Phrase.of(
                        products ? "regimen.units.products" : "regimen.units", hidden.first() + "·" + hidden.second());
    }

    private static Phrase optimizer(Regimen regimen) {
        return Phrase.of(regimen.adam() ? "regimen.adam" : "regimen.descent");
    }

    private static String experiment(Reading reading, Words words) {
        if (reading.isRunning()) {
            return reading.last()
                    .glimpse()
                    .map(it ->
                            words.get("wheel.left", Numbers.percent(it.share(), 0), Numbers.fixed(it.secondsLeft(), 1)))
                    .orElseGet(() -> words.get("wheel.running"));
        }
        return reading.orders() == 0
                ? work(reading, words)
                : words.get("wheel.work.all", written(reading.last().work()), written(reading.work()));
    }

    private static String work(Reading reading, Words words) {
        return words.get("wheel.work", written(reading.last().work()));
    }

    private static String written(double work) {
        return Numbers.significant(work, 2);
    }
}
