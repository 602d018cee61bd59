package justright.labs.recipe;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import justright.training.BiasVariance;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Judgement;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says what the recipe says: the verdict, how the last order went, and which box comes next. Which remedy of the box,
/// is left to whoever pays.
final class RecipeDiagnosis {

    private RecipeDiagnosis() {}

    static Diagnosis of(Reading reading) {
        Optional<BiasVariance> shown = reading.last().errors().or(reading::judged);
        if (shown.isEmpty()) {
            return new Diagnosis(Mood.INFO, Phrase.of("verdict.admitting"), List.of(), Phrase.of("advice.admitting"));
        }
        BiasVariance errors = shown.get();
        var readouts = Judgement.errors(errors.train(), errors.dev(), OptionalDouble.of(errors.optimum()));
        if (reading.isRunning()) {
            return new Diagnosis(Mood.INFO, Phrase.of("verdict.training"), readouts, running(reading));
        }
        return new Diagnosis(
                Judgement.mood(errors.verdict()), Judgement.name(errors.verdict()), readouts, advice(reading, errors));
    }

    private static Phrase running(Reading reading) {
        Turn turn = reading.last();
        return turn.remedy() == Remedy.NONE
                ? Phrase.of("advice.admitting")
                : Phrase.of("advice.training", name(turn.remedy()));
    }

    private static Phrase advice(Reading reading, BiasVariance errors) {
        if (Stand.of(errors) == Stand.DONE) {
            return reading.orders() == 0 ? Phrase.of("advice.healthy") : cured(reading);
        }
        if (!reading.canOrderAnything()) {
            return Phrase.of("advice.spent", Numbers.whole(reading.left()));
        }
        Optional<Response> wasted = reading.response(reading.orders()).filter(it -> !it.helped());
        return wasted.map(it -> wasted(reading, it)).orElseGet(() -> next(errors));
    }

    /// The budget can be lowered afterwards.
    private static Phrase cured(Reading reading) {
        return Phrase.of(
                reading.left() < 0 ? "advice.cured.over" : "advice.cured",
                Numbers.whole(reading.spent().total()),
                Numbers.whole(reading.budget()));
    }

    private static Phrase wasted(Reading reading, Response response) {
        Turn turn = reading.last();
        if (Stand.of(response.before()) == Stand.DONE) {
            return Phrase.of("advice.undone", name(turn.remedy()));
        }
        return Phrase.of(
                response.isAboutBias() ? "advice.wasted.bias" : "advice.wasted.variance",
                name(turn.remedy()),
                Numbers.whole(turn.price().total()),
                response.points(response.before()),
                response.points(response.after()));
    }

    private static Phrase next(BiasVariance errors) {
        return Stand.of(errors) == Stand.BIAS
                ? Phrase.of("advice.bias", Numbers.pointsBetween(errors.optimum(), errors.train()))
                : Phrase.of("advice.variance", Numbers.pointsBetween(errors.train(), errors.dev()));
    }

    static Phrase name(Remedy remedy) {
        return Phrase.of("setting.order." + remedy.key());
    }
}
