package justright.labs.curveclinic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.WrongLabels;
import justright.training.NetworkStart;
import org.jspecify.annotations.Nullable;

/// One training: a scene under a regimen, on all the examples or otherwise.
record Case(Scene scene, Regimen regimen, Deal deal) {

    /// Examples of the tiny subset.
    static final int TINY = 10;

    /// How often a run in the background is looked at.
    private static final int LOOKS = 80;

    /// What of the examples is dealt out.
    enum Deal {
        ALL,
        /// The first few.
        TINY,
        /// All, with their labels in a random order.
        SHUFFLED
    }

    Case(Scene scene, Regimen regimen) {
        this(scene, regimen, Deal.ALL);
    }

    PatientRun begin() {
        Scene.Sets sets = scene.sets(regimen);
        Dataset train = dealt(sets.train());
        return new PatientRun(
                this,
                new NetworkStart(
                        regimen.architecture(train.features()),
                        regimen.initialization(),
                        train,
                        sets.dev(),
                        scene.seed()));
    }

    private Dataset dealt(Dataset train) {
        return switch (deal) {
            case ALL -> train;
            case TINY -> train.first(Math.min(TINY, train.examples()));
            case SHUFFLED -> WrongLabels.shuffled(train, Chance.of(scene.seed()).stream("shuffle"));
        };
    }

    /// Trains from the start to the end, or until numbers are no longer finite. Null if it was told to stop.
    @Nullable
    Course train(BooleanSupplier cancelled) {
        PatientRun run = begin();
        List<Course.Look> looks = new ArrayList<>(List.of(Course.Look.of(0, run.measure(regimen))));
        for (int step = 1; step <= Patient.UPDATES; step++) {
            if (cancelled.getAsBoolean()) {
                return null;
            }
            run.step(regimen);
            if (!run.isFinite()) {
                break;
            }
            if (step % (Patient.UPDATES / LOOKS) == 0) {
                looks.add(Course.Look.of(step, run.measure(regimen)));
            }
        }
        return new Course(looks);
    }
}
