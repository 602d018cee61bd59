package justright.labs.earlystopping;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import justright.training.EarlyStopping;

/// Where a run that is known to its end could have been stopped, and what each choice was worth.
///
/// @param first before the first update
/// @param last at the end of the run
/// @param flag the lowest dev error; of equals the first
/// @param kept the model that the rule keeps
/// @param ruleStop the update at which its patience was at its end; empty if the run ended first
/// @param yours where the student stopped; empty if nobody did
record Stops(
        Evaluation first,
        Evaluation last,
        Evaluation flag,
        Evaluation kept,
        OptionalInt ruleStop,
        Optional<Evaluation> yours) {

    /// A dev error higher by less counts as the same.
    static final double ONE_POINT = 0.01;

    /// @param evaluations at least one
    /// @param stoppedAt the student's update; 0 if there is none
    static Stops of(List<Evaluation> evaluations, EarlyStopping rule, int stoppedAt) {
        Evaluation flag = evaluations.stream()
                .reduce((best, next) -> next.dev() < best.dev() ? next : best)
                .orElseThrow();
        EarlyStopping.Watch watch = rule.watch();
        Evaluation kept = evaluations.getFirst();
        OptionalInt ruleStop = OptionalInt.empty();
        for (Evaluation each : evaluations) {
            if (watch.observe(each.step(), each.dev())) {
                kept = each;
            }
            if (watch.isOver()) {
                ruleStop = OptionalInt.of(each.step());
                break;
            }
        }
        Optional<Evaluation> yours = evaluations.stream()
                .filter(each -> stoppedAt > 0 && each.step() == stoppedAt)
                .findFirst();
        return new Stops(evaluations.getFirst(), evaluations.getLast(), flag, kept, ruleStop, yours);
    }

    /// By how much the dev error of a choice lies above the flag's.
    double loss(Evaluation choice) {
        return choice.dev() - flag.dev();
    }

    /// Updates made until the rule had stopped, or all of them.
    int price() {
        return ruleStop.orElse(last.step());
    }

    /// Whether waiting to the end costs more than a point.
    boolean risesAgain() {
        return loss(last) > ONE_POINT;
    }

    /// Whether ‖W‖ at the flag lies between its first and its last value.
    boolean isMiddle() {
        return first.norm() < flag.norm() && flag.norm() < last.norm();
    }
}
