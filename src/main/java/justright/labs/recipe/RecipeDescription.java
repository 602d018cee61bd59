package justright.labs.recipe;

import java.util.ArrayList;
import java.util.List;
import justright.training.BiasVariance;
import justright.ui.reading.Judgement;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class RecipeDescription {

    private RecipeDescription() {}

    static Phrase of(Reading reading, List<KnobCurve> curves) {
        return reading.judged()
                .map(errors -> story(reading, errors, curves))
                .orElseGet(() -> Phrase.of("advice.admitting"));
    }

    private static Phrase story(Reading reading, BiasVariance errors, List<KnobCurve> curves) {
        return Phrase.of(
                "description",
                Numbers.whole(reading.number()),
                Numbers.percent(errors.train()),
                Numbers.percent(errors.dev()),
                Numbers.percent(errors.optimum()),
                Judgement.name(errors.verdict()),
                Numbers.whole(reading.spent().total()),
                Numbers.whole(reading.budget()),
                orders(reading),
                panel(curves));
    }

    private static Phrase orders(Reading reading) {
        if (reading.orders() == 0) {
            return Phrase.of("description.no-orders");
        }
        List<Object> names = new ArrayList<>();
        reading.turns().stream().skip(1).forEach(turn -> names.add(RecipeDiagnosis.name(turn.remedy())));
        Phrase list = (Phrase) names.stream()
                .reduce((sofar, next) -> Phrase.of("description.then", sofar, next))
                .orElseThrow();
        return Phrase.of("description.orders", list);
    }

    private static List<BiasVariance> errors(List<KnobCurve> curves, Knob knob) {
        return curves.stream()
                .filter(curve -> curve.knob() == knob)
                .findFirst()
                .orElseThrow()
                .errors();
    }

    private static Phrase panel(List<KnobCurve> curves) {
        boolean whole = !curves.isEmpty()
                && curves.stream()
                        .allMatch(curve ->
                                curve.errors().size() == curve.knob().places().size());
        if (!whole) {
            return Phrase.of("description.no-panel");
        }
        List<BiasVariance> size = errors(curves, Knob.SIZE);
        List<BiasVariance> data = errors(curves, Knob.DATA);
        return Phrase.of(
                "description.panel",
                Numbers.percent(size.getFirst().train()),
                Numbers.percent(size.getLast().train()),
                Numbers.points(data.getFirst().variance()),
                Numbers.points(data.getLast().variance()));
    }
}
