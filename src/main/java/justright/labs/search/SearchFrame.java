package justright.labs.search;

import java.util.List;
import justright.lab.Yardstick;

/// How far a search has come.
///
/// @param tried the trials of each lane, in order
/// @param boxes where each lane searched, round by round, the one under way or next included
/// @param ahead what the round under way has still to try, lane by lane
record SearchFrame(Plan plan, List<List<Tried>> tried, List<List<Box>> boxes, List<List<Spot>> ahead) {

    SearchFrame {
        tried = List.copyOf(tried);
        boxes = List.copyOf(boxes);
        ahead = List.copyOf(ahead);
    }

    List<Tried> tried(Lane lane) {
        return lane.of(tried);
    }

    List<Tried> all() {
        return tried.stream().flatMap(List::stream).toList();
    }

    double best(Lane lane) {
        return Tried.bestError(tried(lane));
    }

    /// What a search is judged by at its end.
    static Yardstick<Plan, SearchFrame> yardstick(Lane lane) {
        return new Yardstick<>(
                "yardstick." + lane.key(),
                Yardstick.Unit.SHARE,
                snapshot -> snapshot.frame().best(lane));
    }

    /// Trials that each lane has made.
    int made() {
        return tried(Lane.GRID).size();
    }

    /// Rounds that are begun.
    int rounds() {
        return Math.ceilDiv(made(), plan.budget());
    }

    /// Trials that each lane will have made at the end of the planned rounds, or of those begun beyond.
    int planned() {
        return Math.max(plan.rounds(), rounds()) * plan.budget();
    }

    boolean isComplete() {
        return made() == planned();
    }
}
