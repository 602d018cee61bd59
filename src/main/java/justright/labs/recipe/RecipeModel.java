package justright.labs.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.Presentation;
import justright.lab.ResultTable;
import justright.lab.RunControls;
import justright.lab.ScriptOffer;
import justright.lab.SettingBoard;
import justright.training.BiasVariance;
import justright.ui.life.Lifetime;

/// A patient comes in, remedies are ordered, every order is really trained in the background; a reading says how the
/// two errors responded and what the recipe says now.
public final class RecipeModel implements LabModel {

    static final String ID = "recipe";
    static final long SEED = 3;
    static final int REPEATS = 5;

    /// Far from the seeds of other patients.
    private static final long OTHER_SAMPLE = 1000;

    private final RecipeSettings settings = new RecipeSettings();
    private final Lifetime life = new Lifetime();
    private final Clinic clinic;
    private final Clinic repeats;
    private final Clinic panel;
    private final List<Remedy> orders = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Reading> reading;
    private final ReadOnlyObjectWrapper<List<KnobCurve>> curves = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty busy = new SimpleBooleanProperty(true);
    private final List<Runnable> awaiting = new ArrayList<>();
    private final Presentation presentation;
    private long seed = SEED;
    private boolean turning;

    RecipeModel(LabContext context) {
        clinic = new Clinic(context.pump(), this::refresh, life);
        repeats = new Clinic(context.pump(), this::refresh, life);
        panel = new Clinic(context.pump(), this::refresh, life);
        reading = new ReadOnlyObjectWrapper<>(read());
        presentation = new Presentation(
                settings.bench(),
                settings.more(),
                reading.map(RecipeDiagnosis::of),
                reading.map(RecipeFormula::of),
                reading.map(RecipeCode::of),
                Bindings.createObjectBinding(() -> RecipeDescription.of(reading.get(), curves.get()), reading, curves),
                RecipeChallenges.of(this));
        life.listen(settings.illness.value(), (_, _, _) -> quietly(this::startOver));
        life.listen(settings.order.value(), (_, _, wish) -> quietly(() -> follow(wish)));
        Stream.of(settings.budget, settings.labels, settings.repeat, settings.knobs)
                .forEach(each -> life.listen(each.value(), (_, _, _) -> quietly(() -> {})));
        ask();
    }

    RecipeSettings settingsOfLab() {
        return settings;
    }

    /// The patient's story so far; changes with every frame while something is trained.
    ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// What the panel of knobs shows, as far as it is trained.
    ReadOnlyObjectProperty<List<KnobCurve>> curves() {
        return curves.getReadOnlyProperty();
    }

    /// Trains the panel of knobs.
    Clinic panel() {
        return panel;
    }

    /// Pays for a remedy and trains; does nothing if it cannot be ordered now.
    void order(Remedy remedy) {
        if (settings.order.isHeld()) {
            return;
        }
        quietly(() -> follow(remedy));
    }

    /// Takes back the order that is being trained; nothing is paid for it.
    void cancelOrder() {
        if (reading.get().isRunning() && !orders.isEmpty()) {
            quietly(orders::removeLast);
        }
    }

    /// The same patient, as it came in.
    void startAgain() {
        quietly(this::startOver);
    }

    /// The next patient.
    void newPatient() {
        seed++;
        quietly(this::startOver);
    }

    /// Makes a state of this lab and calls back once everything has been trained; never, if another is made first.
    void treat(Illness illness, long patient, List<Remedy> remedies, Runnable whenDone) {
        restore(LabState.of(ID, Map.of("illness", illness.key()), patient, 0).withChanges(changes(remedies)));
        busy.set(true);
        awaiting.add(whenDone);
        refresh();
    }

    // ---- from the settings to the trainings

    private void follow(Remedy wish) {
        if (wish == Remedy.NONE) {
            startOver();
        } else if (reading.get().canOrder(wish)) {
            orders.add(wish);
        }
    }

    private void startOver() {
        orders.clear();
    }

    /// Changes orders or settings and asks for what is missing then. Whoever waited for another state waits in vain.
    private void quietly(Runnable change) {
        if (turning) {
            return;
        }
        turning = true;
        try {
            change.run();
            settings.order.set(orders.isEmpty() ? Remedy.NONE : orders.getLast());
        } finally {
            turning = false;
        }
        awaiting.clear();
        ask();
    }

    private void ask() {
        List<Regimen> regimens = regimens();
        clinic.ask(regimens.stream().map(each -> new Case(patient(), each)).toList());
        repeats.ask(
                settings.repeat.get()
                        ? regimens.stream()
                                .flatMap(each -> repeated(each).stream())
                                .toList()
                        : List.of());
        panel.ask(settings.knobs.get() ? Knob.cases(patient()) : List.of());
        refresh();
    }

    private Patient patient() {
        return Patient.of(settings.illness.get(), seed);
    }

    private List<Regimen> regimens() {
        List<Regimen> regimens = new ArrayList<>(List.of(patient().arrival()));
        orders.forEach(order -> regimens.add(regimens.getLast().after(order)));
        return regimens;
    }

    /// The same regimen on other examples, from other first weights.
    private List<Case> repeated(Regimen regimen) {
        Patient patient = patient();
        return LongStream.rangeClosed(1, REPEATS)
                .mapToObj(i -> new Case(patient, regimen, patient.seed() + i * OTHER_SAMPLE))
                .toList();
    }

    // ---- from the trainings to the screen

    private void refresh() {
        Reading next = read();
        if (!next.equals(reading.get())) {
            reading.set(next);
        }
        List<KnobCurve> shown = readPanel();
        if (!shown.equals(curves.get())) {
            curves.set(shown);
        }
        boolean settled = clinic.isDone() && repeats.isDone() && panel.isDone();
        busy.set(!settled);
        if (settled && !awaiting.isEmpty()) {
            List<Runnable> waiting = List.copyOf(awaiting);
            awaiting.clear();
            waiting.forEach(Runnable::run);
        }
    }

    private Reading read() {
        List<Regimen> regimens = regimens();
        List<Turn> turns = IntStream.range(0, regimens.size())
                .mapToObj(i -> turn(i, regimens))
                .toList();
        return new Reading(patient(), seed, turns, settings.budget.getInt(), settings.labels.get());
    }

    private Turn turn(int number, List<Regimen> regimens) {
        Regimen regimen = regimens.get(number);
        Case about = new Case(patient(), regimen);
        return new Turn(
                number == 0 ? Remedy.NONE : orders.get(number - 1),
                regimen,
                number == 0 ? Price.NOTHING : Price.of(regimens.get(number - 1), regimen, settings.labels.get()),
                clinic.checkup(about),
                clinic.glimpse(about),
                settings.repeat.get() ? trained(repeats, repeated(regimen)) : List.of());
    }

    private List<KnobCurve> readPanel() {
        return settings.knobs.get()
                ? Stream.of(Knob.values())
                        .map(knob -> new KnobCurve(knob, places(knob)))
                        .toList()
                : List.of();
    }

    private List<BiasVariance> places(Knob knob) {
        return knob.places().stream()
                .map(place -> trained(panel, Knob.cases(patient(), place)))
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

    // ---- what the window shows

    @Override
    public Presentation presentation() {
        return presentation;
    }

    @Override
    public Optional<RunControls> run() {
        return Optional.empty();
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }

    // ---- what can be written down

    /// The last training that is done.
    @Override
    public ScriptOffer script() {
        return reading.get().turns().reversed().stream()
                .flatMap(turn -> turn.checkup().stream())
                .findFirst()
                .<ScriptOffer>map(
                        checkup -> new ScriptOffer.Offered(() -> checkup.about().script(checkup)))
                .orElseGet(() -> new ScriptOffer.Withheld("script.nothing-yet"));
    }

    @Override
    public List<ResultTable> tables() {
        return OrderTable.of(reading.get());
    }

    // ---- saved states

    /// The settings as the patient came in, and every order as a change.
    @Override
    public LabState state() {
        Map<String, String> arrival = values();
        arrival.put(settings.order.id(), settings.order.standard().key());
        return LabState.of(ID, arrival, seed, 0).withChanges(changes(orders));
    }

    private List<LabState.Change> changes(List<Remedy> remedies) {
        return IntStream.range(0, remedies.size())
                .mapToObj(i -> new LabState.Change(
                        i + 1, settings.order.id(), remedies.get(i).key()))
                .toList();
    }

    @Override
    public void restore(LabState state) {
        SavedOrders saved = SavedOrders.of(state, settings.order);
        turning = true;
        try {
            new SettingBoard(settings()).turnTo(state.settings());
            seed = state.seed();
        } finally {
            turning = false;
        }
        quietly(() -> {
            orders.clear();
            orders.addAll(saved.remedies());
        });
    }

    @Override
    public void close() {
        life.close();
    }
}
