package justright.labs.spreading;

import java.util.List;
import justright.engine.data.Dataset;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;
import justright.training.problem.OwnTable;

/// The unit with dropout, in the playground: a regression.
final class InPlayground {

    private static final String NAME = "sensors";
    private static final List<String> INPUTS = List.of("x₁", "x₂", "x₃", "x₄");

    /// So that a saved state stays small.
    private static final int JUDGES = 300;

    private InPlayground() {}

    static Carried of(LabState own, Knobs knobs) {
        Sensors sensors = Sensors.of(knobs.spec(own.seed()));
        Dataset train = new Dataset(NAME, sensors.x(), sensors.y(), INPUTS, List.of());
        Dataset dev = new Dataset(NAME, sensors.devX(), sensors.devY(), INPUTS, List.of()).first(JUDGES);
        return PlaygroundDraft.from(own)
                .data(OwnTable.of(NAME, train, dev), train.examples(), JUDGES)
                .hidden(List.of())
                .as("keep-prob", "keep-input")
                .same("learning-rate")
                .fullBatch()
                .set("updates", SpreadingModel.HORIZON)
                .without(Loss.SCALES, Loss.START, Loss.OTHERS)
                .done();
    }
}
