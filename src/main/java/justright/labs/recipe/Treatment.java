package justright.labs.recipe;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import justright.training.BiasVariance;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;

/// Has everything trained that a story and the settings ask for: the orders, their repetitions, the panel of knobs; and
/// tells what has come of it. Thread: JavaFX.
final class Treatment {

    static final int REPEATS = 5;

    /// Far from the seeds of other patients.
    private static final long OTHER_SAMPLE = 1000;

    private final RecipeSettings settings;
    private final Clinic clinic;
    private final Clinic repeats;
    private final Clinic panel;

    /// @param news is called after something has come
    Treatment(RecipeSettings settings, FramePump pump, Runnable news, Lifetime life) {
        this.settings = settings;
        clinic = new Clinic(pump, news, life);
        repeats = new Clinic(pump, news, life);
        panel = new Clinic(pump, news, life);
    }

    /// Trains the panel of knobs.
    Clinic panel() {
        return panel;
    }

    /// Whether every order is trained.
    boolean isTreated() {
        return clinic.isDone();
    }

    /// Whether everything asked for is trained.
    boolean isDone() {
        return clinic.isDone() && repeats.isDone() && panel.isDone();
    }

    /// Asks for what is missing of this story, and for nothing else.
    void ask(Story story) {
        Patient patient = story.patient();
        List<Regimen> regimens = story.regimens();
        clinic.ask(regimens.stream().map(each -> new Case(patient, each)).toList());
        repeats.ask(
                settings.repeat.get()
                        ? regimens.stream()
                                .flatMap(each -> repeated(patient, each).stream())
                                .toList()
                        : List.of());
        panel.ask(settings.knobs.get() ? Knob.cases(patient) : List.of());
    }

    /// The same regimen on other examples, from other first weights.
    private static List<Case> repeated(Patient patient, Regimen regimen) {
        return LongStream.rangeClosed(1, REPEATS)
                .mapToObj(i -> new Case(patient, regimen, patient.seed() + i * OTHER_SAMPLE))
                .toList();
    }

    /// The story, as far as it is trained.
    Reading read(Story story) {
        Patient patient = story.patient();
        List<Regimen> regimens = story.regimens();
        List<Turn> turns = IntStream.range(0, regimens.size())
                .mapToObj(i -> turn(i, patient, regimens, story.orders()))
                .toList();
        return new Reading(patient, story.seed(), turns, settings.budget.getInt(), settings.labels.get());
    }

    private Turn turn(int number, Patient patient, List<Regimen> regimens, List<Remedy> orders) {
        Regimen regimen = regimens.get(number);
        Case about = new Case(patient, regimen);
        return new Turn(
                number == 0 ? Remedy.NONE : orders.get(number - 1),
                regimen,
                number == 0 ? Price.NOTHING : Price.of(regimens.get(number - 1), regimen, settings.labels.get()),
                clinic.checkup(about),
                clinic.glimpse(about),
                settings.repeat.get() ? trained(repeats, repeated(patient, regimen)) : List.of());
    }

    /// What the panel of knobs shows of a patient, as far as it is trained.
    List<KnobCurve> readPanel(Patient patient) {
        return settings.knobs.get()
                ? Stream.of(Knob.values())
                        .map(knob -> new KnobCurve(knob, places(knob, patient)))
                        .toList()
                : List.of();
    }

    private List<BiasVariance> places(Knob knob, Patient patient) {
        return knob.places().stream()
                .map(place -> trained(panel, Knob.cases(patient, place)))
                .takeWhile(runs -> runs.size() == Knob.SEEDS)
                .map(KnobCurve::mean)
                .toList();
    }

    private static List<BiasVariance> trained(Clinic by, List<Case> cases) {
        return cases.stream()
                .flatMap(each -> by.checkup(each).stream())
                .map(Checkup::errors)
                .toList();
    }
}
