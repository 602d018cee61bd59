package justright.labs.playground;

import justright.engine.network.Initialization;
import justright.engine.network.Penalty;
import justright.training.BiasVariance;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// One thing to try that can still be tried.
final class Advice {

    /// From here on a high bias is blamed on α first.
    private static final double LARGE_RATE = 2;

    /// Below this α plain descent has hardly begun when it ends.
    private static final double SMALL_RATE = 0.05;

    /// Below this λ a high bias is not the penalty's.
    private static final double SLIGHT = 0.1;

    /// Up to this many updates it is too early to blame anything but the time.
    private static final int EARLY = 300;

    private static final double DROPS = 0.95;
    private static final int LARGE = 24;

    private final Reading reading;
    private final Knobs knobs;

    private Advice(Reading reading, Knobs knobs) {
        this.reading = reading;
        this.knobs = knobs;
    }

    static Phrase of(Reading reading, BiasVariance judged, Knobs knobs) {
        Advice advice = new Advice(reading, knobs);
        if (reading.stoppedByItself()) {
            return advice.stopped();
        }
        String bias = Numbers.points(judged.bias());
        String variance = Numbers.points(judged.variance());
        return switch (judged.verdict()) {
            case HIGH_VARIANCE -> Phrase.of("advice.variance", variance, advice.againstVariance());
            case HIGH_BIAS ->
                Phrase.of(
                        reading.bayes().isPresent() ? "advice.bias.known" : "advice.bias.unknown",
                        bias,
                        advice.againstBias());
            case BOTH -> Phrase.of("advice.both", bias, variance, advice.againstBias());
            case NEITHER -> advice.good(judged);
        };
    }

    /// Where train lies well below what can be reached, it is not close to it.
    private Phrase good(BiasVariance judged) {
        if (reading.step() < EARLY) {
            return Phrase.of("advice.good.early");
        }
        boolean flatters = judged.bias() <= -judged.rule().points();
        return flatters ? Phrase.of("advice.good.flattered", Numbers.points(-judged.bias())) : Phrase.of("advice.good");
    }

    private Phrase stopped() {
        String step = Numbers.whole(reading.step());
        return switch (reading.rule().stop().kind()) {
            case TARGET -> Phrase.of("advice.stopped.target", step, Numbers.percent(reading.dev()));
            default ->
                Phrase.of(
                        "advice.stopped.patience",
                        step,
                        Numbers.whole(Math.max(0, reading.best())),
                        Numbers.percent(reading.bestDev()));
        };
    }

    private Phrase againstBias() {
        if (reading.alpha() >= LARGE_RATE) {
            return Phrase.of("remedy.rate.lower", Numbers.significant(reading.alpha(), 2));
        }
        if (beginsAlike()) {
            return Phrase.of("remedy.alike");
        }
        if (reading.settled() < EARLY) {
            return Phrase.of("remedy.wait");
        }
        if (isHeld()) {
            return Phrase.of("remedy.lambda.lower");
        }
        if (drops()) {
            return Phrase.of("remedy.keep");
        }
        if (knobs.design().layers() == 0) {
            return Phrase.of(knobs.data.features.available().get() ? "remedy.line" : "remedy.layer");
        }
        if (knobs.learning.optimizer.get() == OptimizerChoice.GD) {
            return Phrase.of(reading.alpha() < SMALL_RATE ? "remedy.rate.raise" : "remedy.adam");
        }
        return Phrase.of(isLarge() ? "remedy.longer" : "remedy.units");
    }

    private Phrase againstVariance() {
        boolean penalized = isHeld();
        if (!penalized) {
            return Phrase.of(knobs.data.data.get().isSampled() ? "remedy.variance.more" : "remedy.variance");
        }
        return Phrase.of("remedy.variance.held");
    }

    /// Units that begin alike stay alike, unless dropout treats them differently.
    private boolean beginsAlike() {
        Initialization.Scheme scheme = knobs.design().initialization().scheme();
        boolean same = scheme == Initialization.Scheme.ZEROS || scheme == Initialization.Scheme.CONSTANT;
        return same
                && knobs.design().layers() > 0
                && !drops()
                && knobs.network.weights.get().isEmpty();
    }

    private boolean isHeld() {
        Penalty penalty = reading.rule().training().rule().penalty();
        return penalty.kind() != Penalty.Kind.NONE && penalty.lambda() >= SLIGHT;
    }

    private boolean drops() {
        return knobs.design().layers() > 0 && reading.rule().keep().stream().anyMatch(keep -> keep < DROPS);
    }

    private boolean isLarge() {
        return knobs.design().hidden().stream().mapToInt(Integer::intValue).sum() >= LARGE;
    }
}
