package justright.labs.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.Carried;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.Presentation;
import justright.lab.ResultTable;
import justright.lab.RunControls;
import justright.lab.ScriptOffer;
import justright.lab.SettingBoard;
import justright.lab.Settling;
import justright.ui.life.Lifetime;

/// A patient comes in, remedies are ordered, every order is really trained in the background; a reading says how the
/// two errors responded and what the recipe says now.
public final class RecipeModel implements LabModel {

    static final String ID = "recipe";
    static final long SEED = 3;

    private final RecipeSettings settings = new RecipeSettings();
    private final Lifetime life = new Lifetime();
    private final Treatment treatment;
    private final List<Remedy> orders = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Reading> reading;
    private final ReadOnlyObjectWrapper<List<KnobCurve>> curves = new ReadOnlyObjectWrapper<>(List.of());
    private final Settling settling = new Settling();
    private final Presentation presentation;
    private long seed = SEED;
    private boolean turning;

    RecipeModel(LabContext context) {
        treatment = new Treatment(settings, context.pump(), this::refresh, life);
        reading = new ReadOnlyObjectWrapper<>(treatment.read(story()));
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
        return treatment.panel();
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
        settling.await(whenDone);
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
        settling.forsake();
        ask();
    }

    private void ask() {
        treatment.ask(story());
        refresh();
    }

    private Story story() {
        return new Story(settings.illness.get(), seed, orders);
    }

    // ---- from the trainings to the screen

    private void refresh() {
        Story story = story();
        Reading next = treatment.read(story);
        if (!next.equals(reading.get())) {
            reading.set(next);
        }
        List<KnobCurve> shown = treatment.readPanel(story.patient());
        if (!shown.equals(curves.get())) {
            curves.set(shown);
        }
        settling.update(treatment.isDone());
    }

    // ---- what the window shows

    @Override
    public Optional<Carried> inPlayground() {
        Story story = story();
        return Optional.of(
                InPlayground.of(state(), story.patient(), story.regimens().getLast(), treatment.isTreated()));
    }

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
        return settling.busy();
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
