package justright.labs.depth;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;
import justright.training.problem.OwnTable;

/// The signs of this lab, in the playground, under as deep a network as it has.
final class InPlayground {

    private static final String NAME = "signs";
    private static final int JUDGES = 16;

    private InPlayground() {}

    static Carried of(LabState own, Knobs knobs) {
        Design design = knobs.design();
        Signs signs = Signs.of(design.width(), Signs.EXAMPLES, own.seed());
        List<String> inputs =
                IntStream.rangeClosed(1, design.width()).mapToObj(i -> "x" + i).toList();
        Dataset all = new Dataset(NAME, signs.batch().X(), signs.batch().Y(), inputs, List.of("0", "1"));
        boolean drawn = design.kind().isRandom();
        return PlaygroundDraft.from(own)
                .steps(design.course() == Course.TRAIN ? own.steps() : 0)
                .data(OwnTable.of(NAME, all), Signs.EXAMPLES - JUDGES, JUDGES)
                .hidden(Collections.nCopies(design.depth(), design.width()))
                .activation(drawn ? design.kind().name() : "linear")
                .start(drawn ? "normal" : "xavier", drawn ? design.sigma() : 1)
                .as("alpha", "learning-rate")
                .fullBatch()
                .without(Loss.SUBJECT)
                .without(!drawn, Loss.START)
                .done();
    }
}
