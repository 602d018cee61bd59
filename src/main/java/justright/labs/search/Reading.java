package justright.labs.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import justright.lab.Moment;
import org.jspecify.annotations.Nullable;

/// The search, what the student tried and the map, at one moment.
///
/// @param hand the student's trials that are done, in order
/// @param odds where the map is whole
/// @param secondsLeft until the search is over; NaN while it rests or it is too early to tell
record Reading(
        Moment<Plan, SearchFrame, SearchFrame> moment,
        List<Tried> hand,
        Field field,
        Optional<Odds> odds,
        double secondsLeft) {

    /// @param last whose odds still hold if neither plan nor map has changed
    static Reading of(
            Moment<Plan, SearchFrame, SearchFrame> moment,
            Hand student,
            Field field,
            double secondsLeft,
            @Nullable Reading last) {
        SearchFrame frame = moment.snapshot().frame();
        List<Tried> hand = new ArrayList<>();
        for (Spot spot : student.sketch().get().picks()) {
            Result result = student.results().get().get(spot);
            if (result != null) {
                Plan plan = frame.plan();
                hand.add(new Tried(hand.size() + 1, 0, plan.snapped(spot), plan.recipe(spot), result));
            }
        }
        Optional<Odds> odds =
                last != null && last.plan().equals(frame.plan()) && last.field().equals(field)
                        ? last.odds()
                        : Odds.of(frame.plan(), field);
        return new Reading(moment, List.copyOf(hand), field, odds, secondsLeft);
    }

    SearchFrame frame() {
        return moment.snapshot().frame();
    }

    Plan plan() {
        return frame().plan();
    }

    /// The student's trials and those of both lanes.
    List<Tried> all() {
        return Stream.concat(hand.stream(), frame().all().stream()).toList();
    }

    int made() {
        return frame().made();
    }

    double best(Lane lane) {
        return frame().best(lane);
    }

    /// How many different values of a hyperparameter a lane has tried.
    int values(Lane lane, Dimension dimension) {
        return Tried.distinct(frame().tried(lane), dimension);
    }

    /// Trials of both lanes that were given up or diverged.
    long lost() {
        return frame().all().stream().filter(each -> !each.result().isUsable()).count();
    }
}
