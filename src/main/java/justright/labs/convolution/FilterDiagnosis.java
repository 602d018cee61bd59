package justright.labs.convolution;

import java.util.List;
import justright.lab.Moment;
import justright.training.TrainingState;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says what the filter sees at this stop, or how far it has been learned.
final class FilterDiagnosis {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.starting"), List.of(), Phrase.of("advice.starting"));

    /// A weight that is no farther off counts as found.
    static final double FOUND = 0.1;

    private FilterDiagnosis() {}

    static Diagnosis of(Moment<Rate, FilterFrame, Scene> now) {
        if (now.snapshot().state() instanceof TrainingState.Diverged) {
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.diverged"), List.of(), Phrase.of("advice.diverged"));
        }
        Scene scene = now.picture();
        return scene.isLearning() ? learned(scene, now.snapshot().state()) : slid(scene);
    }

    private static Diagnosis slid(Scene scene) {
        if (scene.filled() == 0) {
            return say(Mood.INFO, "ready", scene, Numbers.whole(scene.setup().stops()));
        }
        return scene.isComplete() ? complete(scene) : say(Mood.INFO, stop(scene), scene, Weights.sum(scene.sum()));
    }

    /// What the filter sees where it stands.
    private static String stop(Scene scene) {
        if (!Weights.isZero(scene.sum())) {
            return scene.sum() > 0 ? "agrees" : "opposes";
        }
        return scene.products().stream().allMatch(Weights::isZero) ? "blank" : "silent";
    }

    private static Diagnosis complete(Scene scene) {
        int at = scene.strongest();
        double strongest = scene.map().get(at);
        if (Weights.isZero(strongest)) {
            return say(
                    Mood.INFO, "unanswered", scene, Numbers.whole(scene.setup().stops()));
        }
        int size = scene.setup().mapSize();
        return say(
                Mood.OK,
                "complete",
                scene,
                Weights.sum(strongest),
                Numbers.whole(at / size + 1L),
                Numbers.whole(at % size + 1L));
    }

    private static Diagnosis learned(Scene scene, TrainingState state) {
        String farthest = Numbers.fixed(scene.farthest(), 2);
        String independent = Numbers.whole(scene.independent());
        if (scene.cost() >= FilterRun.ARRIVED) {
            String verdict = state instanceof TrainingState.Finished ? "short" : "learning";
            return say(Mood.INFO, verdict, scene, Numbers.significant(scene.cost(), 2), farthest);
        }
        return scene.farthest() < FOUND
                ? say(Mood.OK, "found", scene, farthest)
                : say(
                        Mood.WARN,
                        scene.independent() < FilterChoice.WEIGHTS ? "another" : "nearly",
                        scene,
                        farthest,
                        independent);
    }

    private static Diagnosis say(Mood mood, String verdict, Scene scene, Object... numbers) {
        Setup setup = scene.setup();
        String size = Numbers.whole(setup.mapSize());
        return new Diagnosis(
                mood,
                mood == Mood.WARN ? "info" : mood.icon(),
                Phrase.of("verdict." + verdict),
                List.of(
                        readout("readout.map", size + " × " + size),
                        readout("readout.parameters", Numbers.whole(setup.parameters())),
                        readout("readout.connected", Numbers.whole(setup.fullyConnected()))),
                Phrase.of("advice." + verdict, numbers));
    }

    private static Readout readout(String name, String value) {
        return new Readout(Phrase.of(name), value, Readout.Line.NONE);
    }
}
