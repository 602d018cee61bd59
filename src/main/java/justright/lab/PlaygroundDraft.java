package justright.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import justright.setting.ChoiceSetting;
import justright.training.problem.Hidden;
import justright.training.problem.OwnTable;
import justright.training.problem.Problem;
import justright.training.problem.ProblemSpec;

/// A state of the playground in the making, out of the state of another lab. Labs are strangers to each other: this is
/// what all of them know of the playground, the ids of its settings and what they take. What is not said keeps the
/// playground's default; what is beyond its range is brought to the end of it.
public final class PlaygroundDraft {

    /// The playground's id.
    public static final String LAB = "playground";

    /// The numbers it takes.
    private static final Map<String, Range> RANGES = Map.ofEntries(
            Map.entry("noise", new Range(0, 0.6, false)),
            Map.entry("examples", new Range(4, 5000, false)),
            Map.entry("dev", new Range(2, 5000, false)),
            Map.entry("test", new Range(2, 5000, true)),
            Map.entry("init-scale", new Range(0.01, 10, false)),
            Map.entry("keep-input", new Range(0.1, 1, false)),
            Map.entry("learning-rate", new Range(1e-4, 10, false)),
            Map.entry("beta", new Range(0, 0.99, false)),
            Map.entry("batch", new Range(1, 5000, false)),
            Map.entry("lambda", new Range(0.001, 100, true)),
            Map.entry("updates", new Range(10, 100_000, false)),
            Map.entry("patience", new Range(10, 10_000, false)));

    private static final int FULL_BATCH = 5000;
    private static final int MOST_LAYERS = 8;
    private static final int MOST_UNITS = 64;
    private static final double LEAST_KEEP = 0.1;
    /// Of a table without a density the dev set gets what is left, if it asks for less.
    private static final int REST = 100;

    private final LabState own;
    private final Map<String, String> settings = new LinkedHashMap<>();
    /// Of the settings taken over, what they are called there.
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<Loss> losses = EnumSet.noneOf(Loss.class);
    private final LabState.Draft draft;

    /// @param zero whether 0 is taken besides
    private record Range(double low, double high, boolean zero) {

        double nearest(double value) {
            return zero && value < low / 2 ? 0 : Math.clamp(value, low, high);
        }
    }

    private PlaygroundDraft(LabState own) {
        this.own = own;
        draft = new LabState.Draft().lab(LAB).seed(own.seed()).steps(own.steps());
        if (!own.pins().isEmpty()) {
            losses.add(Loss.PINS);
        }
    }

    /// Under the seed of a state, at its step.
    public static PlaygroundDraft from(LabState own) {
        return new PlaygroundDraft(own);
    }

    /// Takes over a setting that means the same there.
    public PlaygroundDraft same(String... ids) {
        Arrays.stream(ids).forEach(id -> as(id, id));
        return this;
    }

    /// Takes over a setting that is called `there` in the playground.
    public PlaygroundDraft as(String id, String there) {
        String value = own.settings().get(id);
        if (value == null) {
            throw new IllegalArgumentException(own.lab() + " says nothing of " + id);
        }
        names.put(id, there);
        settings.put(there, taken(there, value));
        return this;
    }

    /// What was moved in mid-run, as far as the playground has it.
    private List<LabState.Change> changes() {
        List<LabState.Change> changes = new ArrayList<>();
        for (LabState.Change change : own.changes()) {
            String there = names.get(change.setting());
            if (there == null) {
                losses.add(Loss.CHANGES);
            } else {
                changes.add(new LabState.Change(change.step(), there, taken(there, change.value())));
            }
        }
        return changes;
    }

    private String taken(String id, String value) {
        Range range = RANGES.get(id);
        return range == null ? value : number(range, Double.parseDouble(value));
    }

    private String number(Range range, double value) {
        double nearest = range.nearest(value);
        if (nearest != value) {
            losses.add(Loss.RANGE);
        }
        return written(nearest);
    }

    private static String written(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    public PlaygroundDraft set(String id, double value) {
        Range range = RANGES.get(id);
        settings.put(id, range == null ? written(value) : number(range, value));
        return this;
    }

    public PlaygroundDraft set(String id, String value) {
        settings.put(id, value);
        return this;
    }

    public PlaygroundDraft set(String id, Enum<?> value) {
        return set(id, ChoiceSetting.nameOf(value));
    }

    /// What is learned from.
    public PlaygroundDraft data(ProblemSpec spec) {
        set("data", spec.source()).set("examples", spec.source().available(spec.m()));
        return spec.source().population(spec.noise()).isPresent()
                ? set("noise", spec.noise()).set("dev", Problem.DEV_EXAMPLES)
                : set("dev", REST);
    }

    public PlaygroundDraft data(List<LabState.Point> points) {
        draft.data(points);
        return set("data", "own");
    }

    /// So many of the rows teach, so many judge; which of them, the playground's seed says.
    public PlaygroundDraft data(OwnTable table, int train, int dev) {
        draft.table(table);
        return set("data", "table").set("examples", train).set("dev", dev).without(Loss.DIVISION);
    }

    /// Units of each hidden layer; none for no hidden layer.
    public PlaygroundDraft hidden(List<Integer> units) {
        if (units.size() > MOST_LAYERS || units.stream().anyMatch(n -> n > MOST_UNITS)) {
            losses.add(Loss.SIZE);
        }
        return set("hidden", row(units.stream().limit(MOST_LAYERS).map(n -> written(Math.min(n, MOST_UNITS)))));
    }

    public PlaygroundDraft hidden(Hidden choice) {
        return hidden(choice.isLogisticRegression() ? List.of() : List.of(choice.first(), choice.second()));
    }

    /// What every hidden layer applies: tanh, relu, sigmoid, linear, leaky_relu, prelu, elu, maxout.
    public PlaygroundDraft activation(String name) {
        return set("activation", name.toLowerCase(Locale.ROOT));
    }

    /// Of the hidden layers, in order.
    public PlaygroundDraft keepProbs(List<Double> keep) {
        if (keep.stream().anyMatch(p -> p < LEAST_KEEP)) {
            losses.add(Loss.RANGE);
        }
        return keep.isEmpty()
                ? this
                : set(
                        "keep-prob",
                        row(keep.stream().limit(MOST_LAYERS).map(p -> written(Math.clamp(p, LEAST_KEEP, 1)))));
    }

    private static String row(Stream<String> values) {
        String row = values.collect(Collectors.joining(" "));
        return row.isEmpty() ? "none" : row;
    }

    /// First weights by a scheme, times as large as it says.
    public PlaygroundDraft start(String scheme, double scale) {
        return set("initialization", scheme).set("init-scale", scale);
    }

    /// All examples in every update.
    public PlaygroundDraft fullBatch() {
        return set("batch", FULL_BATCH);
    }

    /// Under another seed than the state's.
    public PlaygroundDraft seed(long seed) {
        draft.seed(seed);
        return this;
    }

    /// At another step than the state's, as where steps mean something else.
    public PlaygroundDraft steps(int steps) {
        draft.steps(steps);
        return this;
    }

    /// Names what stays behind.
    public PlaygroundDraft without(Loss... left) {
        losses.addAll(List.of(left));
        return this;
    }

    public PlaygroundDraft without(boolean left, Loss loss) {
        return left ? without(loss) : this;
    }

    public Carried done() {
        LabState state = draft.settings(settings).changes(changes()).done();
        return new Carried(state, List.copyOf(losses));
    }
}
