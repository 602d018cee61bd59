package justright.labs.normalizing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import justright.lab.Challenge;
import justright.training.Sweep;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.text.Numbers;

/// Which μ and σ for the test set? Answered by the error on test sets of many splits, prepared either way.
final class StatisticsChallenge implements Challenge {

    private static final int SPLITS = 200;

    private final NormalizingModel model;
    private final FramePump pump;

    /// Errors on one test set.
    private record Errors(double byTrain, double byEach) {}

    StatisticsChallenge(NormalizingModel model, FramePump pump) {
        this.model = model;
        this.pump = pump;
    }

    @Override
    public String id() {
        return "statistics";
    }

    @Override
    public List<String> options() {
        return List.of("train", "each", "same");
    }

    @Override
    public void run(Consumer<Outcome> whenDone) {
        NormalizingSettings settings = model.knobs();
        settings.inputs.set(InputStep.NORMALIZED);
        settings.companion.set(Companion.SETS);
        Choice choice = settings.choice(model.seed());
        Function<Choice, Problem> problems = model.problems();
        Sweep<Long, Errors> sweep = Sweep.start(
                LongStream.range(0, SPLITS).boxed().toList(),
                (seed, cancelled) -> cancelled.getAsBoolean() ? null : test(problems.apply(choice.withSeed(seed))));
        Lifetime life = model.challengeLife();
        life.onEnd(sweep::cancel);
        pump.connect(
                () -> sweep.isOver() ? Optional.of(sweep.takeArrived()) : Optional.empty(),
                results -> {
                    life.close();
                    whenDone.accept(
                            outcome(results.stream().map(Sweep.Result::value).toList()));
                },
                life);
    }

    private static Errors test(Problem problem) {
        double[] best = problem.prepared().best();
        return new Errors(
                problem.errorRate(problem.test(), Statistics.TRAIN, best),
                problem.errorRate(problem.test(), Statistics.EACH, best));
    }

    private static Outcome outcome(List<Errors> all) {
        double byTrain = all.stream().mapToDouble(Errors::byTrain).average().orElse(0);
        double byEach = all.stream().mapToDouble(Errors::byEach).average().orElse(0);
        String right = byTrain < byEach ? "train" : byTrain > byEach ? "each" : "same";
        long worse = all.stream().filter(it -> it.byEach() > it.byTrain()).count();
        long better = all.stream().filter(it -> it.byEach() < it.byTrain()).count();
        return Outcome.of(
                right,
                Numbers.whole(all.size()),
                Numbers.percent(byTrain),
                Numbers.percent(byEach),
                Numbers.whole(worse),
                Numbers.whole(better));
    }
}
