package justright.labs.recipe;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import justright.engine.network.Initialization;
import justright.training.BiasVariance;
import justright.training.Direction;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.NetworkExperiment;
import justright.training.NetworkFrame;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.problem.InputMap;
import justright.training.problem.Problem;
import justright.training.script.RunScript;
import org.jspecify.annotations.Nullable;

/// One training to be made: a patient under a regimen, on the examples and from the first weights of a seed.
record Case(Patient patient, Regimen regimen, long seed) {

    /// How often both errors are looked at during a training.
    private static final int LOOKS = 40;

    private static final double NANOS = 1e-9;

    /// The patient's own examples.
    Case(Patient patient, Regimen regimen) {
        this(patient, regimen, patient.seed());
    }

    /// Trains from the start to the end. Null if it was told to stop.
    ///
    /// @param bayes the error that cannot be avoided
    /// @param watching hears of both errors on the way
    @Nullable
    Checkup train(double bayes, Consumer<Glimpse> watching, BooleanSupplier cancelled) {
        long begun = System.nanoTime();
        Problem problem = Problem.of(patient.examples(regimen, seed), bayes);
        Optional<InputMap> inputs = regimen.functions().map(each -> InputMap.of(each, problem.train()));
        Experiment<Hyperparameters, NetworkFrame> experiment = experiment(problem, inputs);
        Hyperparameters steering = regimen.steering();
        int stride = Math.max(1, regimen.updates() / LOOKS);
        for (int step = 1; step <= regimen.updates(); step++) {
            if (cancelled.getAsBoolean()) {
                return null;
            }
            experiment.step(steering);
            if (step % stride == 0) {
                double seconds = (System.nanoTime() - begun) * NANOS;
                watching.accept(new Glimpse(
                        this,
                        errors(experiment.measure(steering), bayes),
                        (double) step / regimen.updates(),
                        seconds * (regimen.updates() - step) / step));
            }
        }
        return new Checkup(
                this,
                errors(experiment.measure(steering), bayes),
                problem,
                inputs,
                experiment.frame(steering).parameters());
    }

    private Experiment<Hyperparameters, NetworkFrame> experiment(Problem problem, Optional<InputMap> inputs) {
        return new NetworkExperiment(new NetworkStart(
                regimen.hidden()
                        .architecture(inputs.map(InputMap::count)
                                .orElse(problem.train().features())),
                Initialization.XAVIER,
                inputs.map(map -> map.apply(problem.train())).orElse(problem.train()),
                inputs.map(map -> map.apply(problem.dev())).orElse(problem.dev()),
                seed));
    }

    /// This training as a script of its own.
    ///
    /// @param checkup what came of it
    RunScript script(Checkup checkup) {
        return RunScript.of(
                "recipe, patient " + seed + ": a training of Just Right in NumPy",
                experiment(checkup.problem(), checkup.inputs()),
                List.of(new Direction<>(0, regimen.steering())),
                regimen.updates(),
                Measures.builder()
                        .put(Series.TRAIN_ERROR, checkup.errors().train())
                        .put(Series.DEV_ERROR, checkup.errors().dev())
                        .build());
    }

    private static BiasVariance errors(Measures measures, double bayes) {
        return new BiasVariance(measures.get(Series.TRAIN_ERROR), measures.get(Series.DEV_ERROR), bayes);
    }
}
