package justright.labs.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import justright.lab.Answers;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.lab.Moment;
import justright.lab.OwnData;
import justright.lab.Presentation;
import justright.lab.ResultTable;
import justright.lab.ScriptOffer;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.labs.search.Plan.Drawn;
import justright.setting.InvalidValueException;
import justright.setting.Setting;
import justright.training.Experiment;
import justright.training.Snapshot;
import org.jspecify.annotations.Nullable;

/// Searches two hyperparameters twice, on a grid and at random, with equal budgets of real trials.
public final class SearchModel extends TrainingModel<Plan, SearchFrame, SearchFrame> {

    static final String ID = "search";
    static final long SEED = 1;
    private static final int FIRST_BUDGET = 16;

    private final Knobs knobs = new Knobs();
    private final Trials trials = new Trials();
    private final Beside<Spot> hand = new Beside<>(trials, pump(), life());
    private final Beside<Integer> survey = new Beside<>(trials, pump(), life());
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Sketch> sketch = new ReadOnlyObjectWrapper<>(Sketch.NONE);
    private final List<OwnData<?>> ownData;
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final Presentation presentation = answers.beside(knobs.bench(), knobs.more(), SearchChallenges.of(this));
    private final ObservableBooleanValue busy;

    SearchModel(LabContext context) {
        super(ID, context, SEED, FIRST_BUDGET);
        ObservableValue<Sketched> drawn = Bindings.createObjectBinding(this::sketched, sketch, knobs.rounds.value());
        ownData = List.of(new OwnData<>(drawn, this::put));
        busy = Bindings.or(super.busy(), Bindings.or(hand.running(), survey.running()));
        life().listen(hand.results(), (_, _, _) -> readAgain());
        life().listen(survey.results(), (_, _, _) -> readAgain());
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    /// What there is to say of the present moment; null until the first has been computed.
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sketch> sketch() {
        return sketch.getReadOnlyProperty();
    }

    /// The trials behind the map.
    Beside<Integer> survey() {
        return survey;
    }

    private Plan plan() {
        return knobs.plan(seed(), sketch.get());
    }

    /// As many trials as either lane has.
    @Override
    public int horizon() {
        return plan().trials();
    }

    // ---- what the student does on the maps

    /// Tries a place by hand, while the machine has not begun and the budget lasts.
    void pick(Spot spot) {
        Sketch now = sketch.get();
        Spot snapped = plan().snapped(spot);
        if (mayPick() && !now.picks().contains(snapped)) {
            sketch.set(now.with(snapped));
            followHand();
            readAgain();
        }
    }

    boolean mayPick() {
        Reading now = reading.get();
        return now != null
                && now.moment().snapshot().furthest() == 0
                && sketch.get().picks().size() < plan().budget();
    }

    void clearPicks() {
        sketch.set(new Sketch(List.of(), sketch.get().boxes()));
        followHand();
        readAgain();
    }

    /// Whether another round can follow.
    boolean mayZoom() {
        Reading now = reading.get();
        return now != null && now.frame().isComplete() && now.frame().rounds() < Knobs.MOST_ROUNDS;
    }

    /// Another round about the best of each lane.
    void zoom() {
        if (mayZoom()) {
            sketch.set(sketch.get().before(made()));
            goTo(made() + 1);
        }
    }

    /// Rounds that are made.
    private int made() {
        Reading now = reading.get();
        return now == null ? 0 : now.frame().rounds();
    }

    /// Another round, in which one lane keeps to this box and the other to its own proposal.
    void zoom(Lane lane, Box box) {
        if (mayZoom() && box.isLargeEnough()) {
            sketch.set(sketch.get().with(new Drawn(lane, made(), box)));
            goTo(made() + 1);
        }
    }

    private void goTo(int rounds) {
        withoutListening(() -> knobs.rounds.set(rounds));
        restart(); // what has been tried is not made again
        runToEnd();
    }

    /// Searches with these settings and what the student drew forgotten, and hands over the end.
    void search(Map<String, String> values, Consumer<Reading> whenDone) {
        sketch.set(Sketch.NONE);
        trial(values, end -> whenDone.accept(read(end)));
    }

    /// Makes what is missing of the map.
    void resumeSurvey() {
        Plan now = plan();
        survey.resume(now, cell -> now.recipe(Field.middle(cell)));
    }

    // ---- the run

    @Override
    protected Plan hyperparameters() {
        return plan();
    }

    @Override
    protected LongFunction<Experiment<Plan, SearchFrame>> experiment() {
        Sketch drawn = sketch.get();
        Plan now = knobs.plan(0, drawn);
        return seed -> new Search(now.withSeed(seed), trials);
    }

    @Override
    protected List<Yardstick<Plan, SearchFrame>> yardsticks() {
        return List.of(SearchFrame.yardstick(Lane.GRID), SearchFrame.yardstick(Lane.RANDOM));
    }

    @Override
    protected SearchFrame depict(Snapshot<Plan, SearchFrame> snapshot) {
        return snapshot.frame();
    }

    @Override
    protected void showing(Moment<Plan, SearchFrame, SearchFrame> next) {
        show(next);
    }

    /// Whoever looks for something else begins with empty maps; the two sides are never the same.
    @Override
    protected void moved(Setting<?> setting) {
        if (setting == knobs.x || setting == knobs.y) {
            sketch.set(Sketch.NONE);
            if (setting == knobs.x) {
                knobs.y.set(Knobs.other(knobs.x.get(), knobs.y.get()));
            } else {
                knobs.x.set(Knobs.other(knobs.y.get(), knobs.x.get()));
            }
        } else if (setting == knobs.n || setting == knobs.spacing) {
            sketch.set(sketch.get().withoutBoxes());
        }
    }

    @Override
    protected void turned() {
        followHand();
        Plan now = plan();
        survey.follow(now, knobs.map.get() ? Field.CELLS : List.of(), cell -> now.recipe(Field.middle(cell)));
        answers.write(SearchCode.of(now));
        if (reading.get() == null) {
            answers.write(SearchFormula.of(now));
        }
        readAgain();
    }

    private void followHand() {
        Plan now = plan();
        hand.follow(now, sketch.get().picks(), now::recipe);
    }

    private void readAgain() {
        Reading last = reading.get();
        if (last != null) {
            show(last.moment());
        }
    }

    private void show(Moment<Plan, SearchFrame, SearchFrame> now) {
        Reading next = read(now);
        answers.diagnose(Verdicts.of(next));
        answers.describe(Descriptions.of(next));
        answers.write(SearchFormula.of(next));
        reading.set(next);
    }

    private Reading read(Moment<Plan, SearchFrame, SearchFrame> now) {
        Field field = knobs.map.get() ? new Field(survey.results().get()) : Field.NONE;
        return Reading.of(now, sketch.get(), hand.results().get(), field, reading.get());
    }

    // ---- what can be written down

    /// The best trial so far.
    @Override
    public ScriptOffer script() {
        return Optional.ofNullable(reading.get())
                .flatMap(now -> Tried.best(now.frame().all())
                        .<ScriptOffer>map(best -> new ScriptOffer.Offered(
                                () -> now.plan().grounds().script(best))))
                .orElseGet(() -> new ScriptOffer.Withheld("script.no-trial"));
    }

    @Override
    public List<ResultTable> tables() {
        Reading now = reading.get();
        return now == null ? super.tables() : ResultTable.together(TrialTable.of(now), super.tables());
    }

    // ---- saved states

    @Override
    public List<OwnData<?>> ownData() {
        return ownData;
    }

    /// What was put on the maps, and how many rounds followed from it.
    private record Sketched(Sketch sketch, int rounds) {}

    private Sketched sketched() {
        return new Sketched(sketch.get(), knobs.rounds.getInt());
    }

    private void put(Sketched then) {
        boolean otherRounds =
                !then.sketch().boxes().equals(sketch.get().boxes()) || then.rounds() != knobs.rounds.getInt();
        sketch.set(then.sketch());
        if (otherRounds) {
            goTo(then.rounds());
        } else {
            followHand();
            readAgain();
        }
    }

    @Override
    public LabState state() {
        return super.state().withData(sketch.get().points());
    }

    @Override
    public void restore(LabState state) {
        Sketch before = sketch.get();
        sketch.set(Sketch.of(state.data()));
        try {
            super.restore(state);
        } catch (InvalidValueException refused) {
            sketch.set(before);
            throw refused;
        }
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }
}
