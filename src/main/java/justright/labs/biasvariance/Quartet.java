package justright.labs.biasvariance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import justright.setting.ChoiceSetting;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.SideBySide;
import justright.training.problem.Problem;

/// The four models at one moment, and what they learn.
///
/// @param lanes in the order of [Panel]
/// @param yours what is trained in your lane
record Quartet(List<Lane> lanes, Problem problem, Candidate yours) {

    /// The training of all four on one problem; hyperparameters steer yours, the others keep theirs.
    static Experiment<Hyperparameters, Quartet> experiment(Problem problem, Candidate yours, long seed) {
        List<Experiment<Hyperparameters, Lane>> lanes = new ArrayList<>();
        for (Panel panel : Panel.values()) {
            Candidate candidate = panel == Panel.YOURS ? yours : panel.candidate();
            lanes.add(candidate.experiment(problem, seed));
        }
        return new SideBySide<>(lanes, Quartet::steering, names())
                .reframed(frames -> new Quartet(List.copyOf(frames), problem, yours));
    }

    private static List<String> names() {
        return Arrays.stream(Panel.values()).map(ChoiceSetting::nameOf).toList();
    }

    private static List<Hyperparameters> steering(Hyperparameters yours) {
        return Arrays.stream(Panel.values())
                .map(panel -> panel == Panel.YOURS ? yours : Steps.of(panel.lambda()))
                .toList();
    }

    Lane lane(Panel panel) {
        return lanes.get(panel.lane());
    }
}
