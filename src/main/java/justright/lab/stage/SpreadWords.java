package justright.lab.stage;

import java.util.List;
import java.util.stream.Collectors;
import justright.lab.Repeats;
import justright.lab.Repeats.Judged;
import justright.lab.Repeats.Repeated;
import justright.lab.Yardstick;
import justright.training.Spread;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Says what came of repeating runs over several seeds: mean ± standard deviation, lowest … highest.
public final class SpreadWords {

    private static final double FEW = 100;

    private final PinNames names;
    private final Words words;

    public SpreadWords(PinNames names, Words words) {
        this.names = names;
        this.words = words;
    }

    public String say(Repeats.Made made) {
        Repeated present = made.settings().getFirst();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < present.judged().size(); i++) {
            all.append(i == 0 ? "" : " · ").append(judgedBy(made, i));
        }
        return words.get(
                "spread.over",
                Numbers.whole(made.seeds().size()),
                made.seeds().getFirst() + "–" + made.seeds().getLast(),
                Numbers.whole(present.steps()),
                all.toString());
    }

    private String judgedBy(Repeats.Made made, int yardstick) {
        List<Repeated> settings = made.settings();
        String results = settings.stream()
                .map(each -> named(each, settings, value(each.judged().get(yardstick))))
                .collect(Collectors.joining("; "));
        Judged judged = settings.getFirst().judged().get(yardstick);
        return words.get("spread.judged", words.get(judged.textKey()), results);
    }

    /// With what tells these settings apart from the others, if there are others.
    private String named(Repeated repeated, List<Repeated> all, String result) {
        if (all.size() == 1) {
            return result;
        }
        String name = names.difference(
                repeated.values(),
                all.stream()
                        .filter(other -> !other.equals(repeated))
                        .map(Repeated::values)
                        .toList());
        boolean sameLength = repeated.steps() == all.getFirst().steps();
        String length = sameLength ? "" : words.get("timeline.step", Numbers.whole(repeated.steps()));
        String whole = name.isEmpty() || length.isEmpty() ? name + length : name + ", " + length;
        return whole.isEmpty() ? result : words.get("spread.named", whole, result);
    }

    /// What a yardstick showed under all seeds: 9.2 ± 0.6 %, 8.4 … 10.1.
    public String value(Judged judged) {
        Spread spread = judged.spread();
        Yardstick.Unit unit = judged.unit();
        int runs = spread.values().size();
        if (spread.count() == 0) {
            return words.get("spread.never", Numbers.whole(runs));
        }
        int decimals = unit == Yardstick.Unit.SHARE || spread.mean() < FEW ? 1 : 0;
        String mean = number(spread.mean(), unit, decimals);
        String result;
        if (spread.count() > 1 && spread.lowest() == spread.highest()) {
            result = words.get("spread.same", number(spread.mean(), unit, unit == Yardstick.Unit.SHARE ? 1 : 0));
        } else if (spread.count() == 1) {
            result = words.get("spread.once", mean);
        } else {
            result = words.get(
                    "spread.value",
                    mean,
                    bare(spread.deviation(), unit, decimals),
                    bare(spread.lowest(), unit, unit == Yardstick.Unit.SHARE ? 1 : 0),
                    bare(spread.highest(), unit, unit == Yardstick.Unit.SHARE ? 1 : 0));
        }
        return spread.missing() == 0
                ? result
                : words.get("spread.some", result, Numbers.whole(spread.count()), Numbers.whole(runs));
    }

    private static String number(double value, Yardstick.Unit unit, int decimals) {
        return unit == Yardstick.Unit.SHARE ? Numbers.percent(value, decimals) : Numbers.fixed(value, decimals);
    }

    private static String bare(double value, Yardstick.Unit unit, int decimals) {
        return unit == Yardstick.Unit.SHARE ? Numbers.fixed(value * 100, decimals) : Numbers.fixed(value, decimals);
    }
}
