package justright.labs.convolution;

import java.util.List;
import java.util.Map;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Question;
import justright.ui.text.Numbers;
import org.ejml.data.DMatrixRMaj;

/// Questions about maps, each answered by the map that its run computes.
final class ConvolutionChallenges {

    static final String SIZE = "size";
    static final String SHIFT = "shift";
    static final String LEARNED = "learned";

    private static final double MOST = 0.9;

    private ConvolutionChallenges() {}

    static List<Challenge> of(ConvolutionModel model) {
        return List.of(
                new Question(
                        SIZE,
                        List.of("three", "four", "eight"),
                        done -> model.trial(
                                Map.of("stride", "2", "padding", "1"), end -> done.accept(size(end.picture())))),
                new Question(
                        SHIFT,
                        List.of("moves", "stays", "differs"),
                        done -> model.trial(
                                Map.of("stride", "2", "shift", "1"),
                                end -> done.accept(shift(
                                        end.picture(), model.knobs().picture.get())))),
                new Question(
                        LEARNED,
                        List.of("same", "other", "never"),
                        done -> model.trial(
                                Map.of("mode", "learn", "picture", "edge", "learning-rate", "0.001"),
                                end -> done.accept(learned(end.picture())))));
    }

    static Outcome size(Scene scene) {
        int size = scene.setup().mapSize();
        return Outcome.of(size <= 3 ? "three" : size < 8 ? "four" : "eight", Numbers.whole(size));
    }

    /// Of the cells that a move by one would fill, how many are as if the map had moved by one, or had stayed.
    static Outcome shift(Scene moved, Picture picture) {
        DMatrixRMaj before = moved.setup()
                .correlation()
                .apply(picture.pixels(), moved.setup().given());
        DMatrixRMaj after = moved.map();
        int moves = 0;
        int stays = 0;
        int cells = 0;
        for (int row = 0; row < after.getNumRows(); row++) {
            for (int column = 1; column < after.getNumCols(); column++) {
                cells++;
                moves += after.get(row, column) == before.get(row, column - 1) ? 1 : 0;
                stays += after.get(row, column) == before.get(row, column) ? 1 : 0;
            }
        }
        String option = moves >= MOST * cells ? "moves" : stays >= MOST * cells ? "stays" : "differs";
        return Outcome.of(option, Numbers.whole(moves), Numbers.whole(stays), Numbers.whole(cells));
    }

    static Outcome learned(Scene scene) {
        String option = !(scene.cost() < FilterRun.ARRIVED)
                ? "never"
                : scene.farthest() < FilterDiagnosis.FOUND ? "same" : "other";
        return Outcome.of(
                option,
                Numbers.significant(scene.cost(), 2),
                Numbers.fixed(scene.farthest(), 2),
                Numbers.whole(scene.independent()));
    }
}
