package justright.lab;

import java.util.List;
import java.util.Map;
import justright.ui.text.Language;
import org.jspecify.annotations.Nullable;

/// One state of one lab, as it stands in files: enough to make the same run again, bit for bit.
///
/// @param settings encoded values by setting id; those not named keep their defaults
/// @param steps updates to make
/// @param changes what was moved in mid-run, in order
/// @param pins runs that stand as ghosts behind this one
/// @param data own or painted points; empty if the lab's data are used
/// @param caption what a presenter says, by language
public record LabState(
        String lab,
        Map<String, String> settings,
        long seed,
        int steps,
        List<Change> changes,
        List<Pinned> pins,
        List<Point> data,
        Map<Language, String> caption,
        String notes,
        List<String> lock,
        List<String> hide,
        @Nullable String goal,
        boolean poster,
        @Nullable String preset) {

    public LabState {
        settings = Map.copyOf(settings);
        changes = List.copyOf(changes);
        pins = List.copyOf(pins);
        data = List.copyOf(data);
        caption = Map.copyOf(caption);
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
        return new LabState(
                lab, settings, seed, steps, List.of(), List.of(), List.of(), Map.of(), "", List.of(), List.of(), null,
                false, null);
    }

    /// This state with some settings replaced.
    public LabState withSettings(Map<String, String> replaced) {
        Map<String, String> merged = new java.util.LinkedHashMap<>(settings);
        merged.putAll(replaced);
        return new LabState(
                lab, merged, seed, steps, changes, pins, data, caption, notes, lock, hide, goal, poster, preset);
    }

    /// This state with the changes made in mid-run.
    public LabState withChanges(List<Change> made) {
        return new LabState(
                lab, settings, seed, steps, made, pins, data, caption, notes, lock, hide, goal, poster, preset);
    }

    /// This state with ghosts.
    public LabState withPins(List<Pinned> ghosts) {
        return new LabState(
                lab, settings, seed, steps, changes, ghosts, data, caption, notes, lock, hide, goal, poster, preset);
    }

    /// This state with another seed.
    public LabState withSeed(long newSeed) {
        return new LabState(
                lab, settings, newSeed, steps, changes, pins, data, caption, notes, lock, hide, goal, poster, preset);
    }

    /// This state with own or painted points.
    public LabState withData(List<Point> points) {
        return new LabState(
                lab, settings, seed, steps, changes, pins, points, caption, notes, lock, hide, goal, poster, preset);
    }
}
