package justright.lab.shelf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import justright.lab.LabState;
import org.jspecify.annotations.Nullable;

/// How the second of two runs was made otherwise than the first.
///
/// @param settings those that stood otherwise at the start
/// @param seed null if both have the same
/// @param data whether they learned from other own or painted points
/// @param onlyFirst what was moved in mid-run in the first alone
/// @param onlySecond what was moved in mid-run in the second alone
public record RunDifference(
        List<Turn> settings, @Nullable Seeds seed, boolean data, List<Move> onlyFirst, List<Move> onlySecond) {

    public RunDifference {
        settings = List.copyOf(settings);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    /// A setting with two encoded values.
    public record Turn(String setting, String from, String to) {}

    /// The seeds of both.
    public record Seeds(long first, long second) {}

    /// A setting moved in mid-run, perhaps by many small moves.
    public record Move(Turn turn, int firstStep, int lastStep, int times) {

        private Move then(LabState.Change change) {
            Turn whole = new Turn(turn.setting(), turn.from(), change.value());
            return new Move(whole, firstStep, change.step(), times + 1);
        }
    }

    public static RunDifference of(Recipe first, Recipe second) {
        List<Turn> turns = new ArrayList<>();
        for (String id : new TreeSet<>(second.settings().keySet())) {
            String to = second.settings().getOrDefault(id, "");
            String from = first.settings().getOrDefault(id, to);
            if (!from.equals(to)) {
                turns.add(new Turn(id, from, to));
            }
        }
        Seeds seeds = first.seed() == second.seed() ? null : new Seeds(first.seed(), second.seed());
        return new RunDifference(
                turns,
                seeds,
                !first.data().equals(second.data()),
                moves(first, second.changes()),
                moves(second, first.changes()));
    }

    /// What was moved in a run, setting by setting, leaving out what both have in common.
    private static List<Move> moves(Recipe run, List<LabState.Change> common) {
        Map<String, String> values = new LinkedHashMap<>(run.settings());
        Map<String, Move> moves = new LinkedHashMap<>();
        for (LabState.Change change : run.changes()) {
            String id = change.setting();
            if (!common.contains(change)) {
                Move before = moves.get(id);
                Turn turn = new Turn(id, values.getOrDefault(id, change.value()), change.value());
                moves.put(id, before == null ? new Move(turn, change.step(), change.step(), 1) : before.then(change));
            }
            values.put(id, change.value());
        }
        return List.copyOf(moves.values());
    }

    /// How many things are not the same: with more than one, nobody can tell which of them did it.
    public int count() {
        return settings.size() + (seed == null ? 0 : 1) + (data ? 1 : 0) + onlyFirst.size() + onlySecond.size();
    }
}
