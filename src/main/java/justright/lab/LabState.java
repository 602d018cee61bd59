package justright.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import justright.lab.goal.Goal;
import justright.training.NetworkValues;
import justright.training.problem.OwnTable;
import justright.ui.text.Wording;
import org.jspecify.annotations.Nullable;

/// One state of one lab, as it stands in files: enough to make the same run again, bit for bit.
///
/// @param settings encoded values by setting id; those not named keep their defaults
/// @param steps updates to make
/// @param changes what was moved in mid-run, in order
/// @param pins runs that stand as ghosts behind this one
/// @param data own or painted points; empty if the lab's data are used
/// @param table a table of the user's own instead of points; null if there is none
/// @param parameters what the network begins with in place of drawn weights, edited by hand; null if it draws them
/// @param caption what a presenter says
/// @param notes what the presenter reads and the hall does not
/// @param lock ids of settings that are shown but cannot be turned
/// @param hide ids of settings that are not shown
/// @param goal what a lesson asks for
/// @param ask what is asked before this beat is shown; null if nothing is
public record LabState(
        String lab,
        Map<String, String> settings,
        long seed,
        int steps,
        List<Change> changes,
        List<Pinned> pins,
        List<Point> data,
        @Nullable OwnTable table,
        @Nullable NetworkValues parameters,
        Wording caption,
        Wording notes,
        List<String> lock,
        List<String> hide,
        @Nullable Goal goal,
        boolean poster,
        @Nullable String preset,
        @Nullable Ask ask) {

    /// @throws IllegalArgumentException if there are own points and a table at once
    public LabState {
        if (table != null && !data.isEmpty()) {
            throw new IllegalArgumentException(data.size() + " own points beside the table " + table.name());
        }
        settings = Map.copyOf(settings);
        changes = List.copyOf(changes);
        pins = List.copyOf(pins);
        data = List.copyOf(data);
        lock = List.copyOf(lock);
        hide = List.copyOf(hide);
    }

    /// From `step` on, `setting` had the encoded value `value`.
    public record Change(int step, String setting, String value) {}

    /// A run with these settings instead of the state's, trained as long.
    public record Pinned(Map<String, String> settings) {

        public Pinned {
            settings = Map.copyOf(settings);
        }
    }

    /// A painted point and its class.
    public record Point(double x1, double x2, int label) {}

    /// A state of `lab` with nothing but settings, seed and steps.
    public static LabState of(String lab, Map<String, String> settings, long seed, int steps) {
        return new Draft().lab(lab).settings(settings).seed(seed).steps(steps).done();
    }

    /// This state with some settings replaced.
    public LabState withSettings(Map<String, String> replaced) {
        Map<String, String> merged = new LinkedHashMap<>(settings);
        merged.putAll(replaced);
        return edit().settings(merged).done();
    }

    /// This state with the changes made in mid-run.
    public LabState withChanges(List<Change> made) {
        return edit().changes(made).done();
    }

    /// This state with ghosts.
    public LabState withPins(List<Pinned> ghosts) {
        return edit().pins(ghosts).done();
    }

    /// This state with another seed.
    public LabState withSeed(long newSeed) {
        return edit().seed(newSeed).done();
    }

    /// This state with own or painted points, and no table.
    public LabState withData(List<Point> points) {
        return edit().data(points).table(null).done();
    }

    /// This state with a table of the user's own or none, and no points.
    public LabState withTable(@Nullable OwnTable own) {
        return edit().data(List.of()).table(own).done();
    }

    /// This state beginning with a network of these numbers; null for drawn weights.
    public LabState withParameters(@Nullable NetworkValues edited) {
        return edit().parameters(edited).done();
    }

    /// Whether it asks for something or keeps hands off something.
    public boolean isLesson() {
        return goal != null || !lock.isEmpty() || !hide.isEmpty();
    }

    /// The same run, free of what a lesson asks and locks.
    public LabState free() {
        return edit().lock(List.of()).hide(List.of()).goal(null).done();
    }

    /// What a lesson asks and locks here, and its words, over a run that has come farther.
    public LabState resumedAt(LabState run) {
        return run.edit()
                .caption(caption)
                .notes(notes)
                .lock(lock)
                .hide(hide)
                .goal(goal)
                .done();
    }

    /// A draft of another state that begins as this one.
    public Draft edit() {
        return new Draft()
                .lab(lab)
                .settings(settings)
                .seed(seed)
                .steps(steps)
                .changes(changes)
                .pins(pins)
                .data(data)
                .table(table)
                .parameters(parameters)
                .caption(caption)
                .notes(notes)
                .lock(lock)
                .hide(hide)
                .goal(goal)
                .poster(poster)
                .preset(preset)
                .ask(ask);
    }

    /// A state in the making: what is not said keeps its default.
    public static final class Draft {

        private String lab = "";
        private Map<String, String> settings = Map.of();
        private long seed = 1;
        private int steps;
        private List<Change> changes = List.of();
        private List<Pinned> pins = List.of();
        private List<Point> data = List.of();
        private @Nullable OwnTable table;
        private @Nullable NetworkValues parameters;
        private Wording caption = Wording.NONE;
        private Wording notes = Wording.NONE;
        private List<String> lock = List.of();
        private List<String> hide = List.of();
        private @Nullable Goal goal;
        private boolean poster;
        private @Nullable String preset;
        private @Nullable Ask ask;

        public Draft lab(String value) {
            lab = value;
            return this;
        }

        public Draft settings(Map<String, String> value) {
            settings = value;
            return this;
        }

        public Draft seed(long value) {
            seed = value;
            return this;
        }

        public Draft steps(int value) {
            steps = value;
            return this;
        }

        public Draft changes(List<Change> value) {
            changes = value;
            return this;
        }

        public Draft pins(List<Pinned> value) {
            pins = value;
            return this;
        }

        public Draft data(List<Point> value) {
            data = value;
            return this;
        }

        public Draft table(@Nullable OwnTable value) {
            table = value;
            return this;
        }

        public Draft parameters(@Nullable NetworkValues value) {
            parameters = value;
            return this;
        }

        public Draft caption(Wording value) {
            caption = value;
            return this;
        }

        public Draft notes(Wording value) {
            notes = value;
            return this;
        }

        public Draft lock(List<String> value) {
            lock = value;
            return this;
        }

        public Draft hide(List<String> value) {
            hide = value;
            return this;
        }

        public Draft goal(@Nullable Goal value) {
            goal = value;
            return this;
        }

        public Draft poster(boolean value) {
            poster = value;
            return this;
        }

        public Draft preset(@Nullable String value) {
            preset = value;
            return this;
        }

        public Draft ask(@Nullable Ask value) {
            ask = value;
            return this;
        }

        public LabState done() {
            return new LabState(
                    lab,
                    settings,
                    seed,
                    steps,
                    changes,
                    pins,
                    data,
                    table,
                    parameters,
                    caption,
                    notes,
                    lock,
                    hide,
                    goal,
                    poster,
                    preset,
                    ask);
        }
    }
}
