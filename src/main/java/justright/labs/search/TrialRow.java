package justright.labs.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import justright.setting.ChoiceSetting;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// One trial in the table.
///
/// @param lane null for a trial by hand
record TrialRow(@Nullable Lane lane, Tried tried, Plan plan) {

    /// The columns.
    enum Field {
        NUMBER,
        LANE,
        X,
        Y,
        ERROR,
        UPDATES;

        String key() {
            return ChoiceSetting.nameOf(this);
        }
    }

    /// What stands in a cell, sorted by its number.
    record Entry(double order, Phrase text) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            return Double.compare(order, other.order);
        }
    }

    /// All trials: by hand, on the grid, at random.
    static List<TrialRow> of(Reading reading) {
        List<TrialRow> rows = new ArrayList<>();
        reading.hand().forEach(each -> rows.add(new TrialRow(null, each, reading.plan())));
        for (Lane lane : Lane.ALL) {
            reading.frame().tried(lane).forEach(each -> rows.add(new TrialRow(lane, each, reading.plan())));
        }
        return List.copyOf(rows);
    }

    @Nullable
    Chosen chosen() {
        Lane own = lane;
        return own == null ? null : new Chosen(own, tried.number());
    }

    Entry entry(Field field) {
        return switch (field) {
            case NUMBER -> plain(tried.number(), Numbers.whole(tried.number()));
            case LANE -> new Entry(lane == null ? -1 : lane.index(), Phrase.of("table.lane." + laneKey()));
            case X -> value(plan.x());
            case Y -> value(plan.y());
            case ERROR -> new Entry(tried.result().devError(), Ended.brief(tried));
            case UPDATES ->
                plain(tried.result().updates(), Numbers.whole(tried.result().updates()));
        };
    }

    private Entry value(Dimension dimension) {
        double value = dimension.of(tried.recipe());
        return plain(value, dimension.write(value));
    }

    private static Entry plain(double order, String text) {
        return new Entry(order, Phrase.of("table.plain", text));
    }

    private String laneKey() {
        return lane == null ? "you" : lane.key();
    }

    /// All trials with full precision; the dev error of one that was given up is empty.
    static String csv(Reading reading) {
        Plan plan = reading.plan();
        StringBuilder text = new StringBuilder("search,trial,round,%s,%s,dev_error,ending,updates,seed\n"
                .formatted(plan.x().key(), plan.y().key()));
        for (TrialRow row : of(reading)) {
            Result result = row.tried.result();
            text.append(String.join(
                            ",",
                            row.laneKey(),
                            Integer.toString(row.tried.number()),
                            Integer.toString(row.tried.round() + 1),
                            Double.toString(plan.x().of(row.tried.recipe())),
                            Double.toString(plan.y().of(row.tried.recipe())),
                            result.isUsable() ? Double.toString(result.devError()) : "",
                            result.ending().name().toLowerCase(Locale.ROOT),
                            Integer.toString(result.updates()),
                            Long.toString(plan.grounds().seed())))
                    .append('\n');
        }
        return text.toString();
    }
}
