package justright.labs.preprocessing;

import java.util.List;
import justright.engine.data.Dataset;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;
import justright.training.problem.OwnTable;

/// The examples of this lab, in the playground, under the simplest network.
final class InPlayground {

    private static final String NAME = "examples";
    private static final int FEWEST = 4;
    private static final int REST = 100;

    private InPlayground() {}

    static Carried of(LabState own, PreprocessingSettings knobs, List<LabState.Point> drawn) {
        Dataset all = knobs.data.get().draw(own.seed(), knobs.noise.get());
        int train = Math.clamp(knobs.examples.getInt(), FEWEST, all.examples() - FEWEST);
        PlaygroundDraft draft = PlaygroundDraft.from(own).hidden(List.of()).without(Loss.SUBJECT);
        if (knobs.data.get().isPictures()) {
            return draft.set("data", "digits")
                    .set("examples", train)
                    .set("dev", REST)
                    .without(Loss.DIVISION)
                    .done();
        }
        OwnTable table = knobs.isMade() && !drawn.isEmpty()
                ? OwnTable.of(NAME, all, DrawnPoints.among(all, drawn))
                : OwnTable.of(NAME, all);
        return draft.data(table, train, FEWEST).done();
    }
}
