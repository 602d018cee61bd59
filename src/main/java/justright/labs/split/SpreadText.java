package justright.labs.split;

import java.util.DoubleSummaryStatistics;
import java.util.function.ToDoubleFunction;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// What five seeds came to, in a line: from lowest to highest.
final class SpreadText {

    private SpreadText() {}

    static String of(Repeats.Spread spread, Words words) {
        String key = spread.question().hasTest() ? "spread.test" : "spread.no-test";
        return words.get(
                key,
                Numbers.whole(spread.endings().size()),
                range(spread, Repeats.Ending::dev),
                range(spread, Repeats.Ending::truth),
                spread.question().hasTest() ? range(spread, Repeats.Ending::test) : "",
                drift(spread));
    }

    private static String drift(Repeats.Spread spread) {
        return Numbers.points(spread.endings().stream()
                .mapToDouble(ending -> ending.truth() - ending.dev())
                .average()
                .orElse(0));
    }

    private static String range(Repeats.Spread spread, ToDoubleFunction<Repeats.Ending> value) {
        DoubleSummaryStatistics all =
                spread.endings().stream().mapToDouble(value).summaryStatistics();
        return Numbers.points(all.getMin()) + " … " + Numbers.percent(all.getMax());
    }
}
