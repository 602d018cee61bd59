package justright.labs.split;

import java.util.List;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;
import justright.training.problem.OwnTable;

/// The pictures that models learn from, in the playground, under one of the models tried.
final class InPlayground {

    private static final String NAME = "pictures";
    /// So that a saved state stays small.
    private static final int MOST = 600;
    private static final int FEWEST = 20;
    private static final int SHARE = 5;
    private static final int UNITS = 4;

    private InPlayground() {}

    static Carried of(LabState own, Question question) {
        Chance chance = Chance.of(own.seed());
        int rows = Math.clamp(question.sets().train(), FEWEST, MOST);
        Dataset scenes = Scenes.sample(rows, chance.stream("scenes"));
        Dataset pictures = question.sources().train().take(scenes, chance.stream("train"));
        int judges = rows / SHARE;
        return PlaygroundDraft.from(own)
                .data(OwnTable.of(NAME, pictures), rows - judges, judges)
                .hidden(List.of(UNITS))
                .without(Loss.SUBJECT)
                .done();
    }
}
