package justright.lab;

import java.util.List;
import java.util.function.Supplier;
import justright.training.Curves;
import justright.training.Measures;
import justright.training.Snapshot;
import justright.training.TrainingState;

/// A run as it stands at the last step it has reached, to be kept and to be made again.
///
/// @param run tells it from the other runs of the model that made it
/// @param state makes it again, bit for bit, up to where it stands now
/// @param steps updates made
/// @param end how it stands
/// @param scores what the lab's yardsticks show, computed when it is asked for
public record RunRecord(
        Snapshot.Run run,
        LabState state,
        int steps,
        TrainingState end,
        Measures measures,
        Curves curves,
        Supplier<List<Score>> scores) {

    static <H, F> RunRecord of(Snapshot<H, F> end, LabState made, List<Yardstick<H, F>> yardsticks) {
        boolean diverged = end.state() instanceof TrainingState.Diverged;
        LabState state = made.edit()
                .steps(diverged ? end.step() + 1 : end.step()) // the update that went wrong belongs to it
                .pins(List.of())
                .done();
        Supplier<List<Score>> scores = () -> yardsticks.stream()
                .map(yardstick -> new Score(
                        yardstick.textKey(),
                        yardstick.unit(),
                        yardstick.reading().applyAsDouble(end)))
                .toList();
        return new RunRecord(end.run(), state, end.step(), end.state(), end.measures(), end.curves(), scores);
    }
}
