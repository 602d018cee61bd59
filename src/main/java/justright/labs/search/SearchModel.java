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
import justright.lab.Answers;
import justright.lab.Carried;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.lab.Moment;
import justright.lab.OwnData;
import justright.lab.Presentation;
import justright.lab.ResultTable;
import justright.lab.ScriptOffer;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
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
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final Survey survey = new Survey(new Beside<>(trials, pump(), life()), this::plan);
    private final Hand hand;
    private final Rounds rounds;
    private final Estimate estimate = new Estimate(System::nanoTime);
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final Presentation presentation = answers.beside(knobs.bench(), knobs.more(), SearchChallenges.of(this));
    private final ObservableBooleanValue busy;
    private @Nullable Recipe looked;

    SearchModel(LabContext context) {
        super(ID, context, SEED, FIRST_BUDGET);
        hand = new Hand(this::plan, reading::get, new Beside<>(trials, pump(), life()), this::readAgain);
        rounds = new Rounds(knobs.rounds, hand, reading::get, this::searchTo);
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

    Hand hand() {
        return hand;
    }

    Rounds rounds() {
        return rounds;
    }

    /// The trials behind the map.
    Survey survey() {
        return survey;
    }

    /// Points a trial out, for whoever asks for it.
    void lookAt(@Nullable Recipe trial) {
        looked = trial;
    }

    /// The trial pointed out; else the best so far; before there is one, what is tried first.
    private Recipe trialInSight() {
        return Optional.ofNullable(looked)
                .or(() -> Optional.ofNullable(reading.get())
                        .flatMap(now -> Tried.best(now.all()))
                        .map(Tried::recipe))
                .orElse(Recipe.DEFAULT);
    }

    private Plan plan() {
        return knobs.plan(seed(), hand.sketch().get());
    }

    /// As many trials as either lane has.
    @Override
    public int horizon() {
        return plan().trials();
    }

    /// Searches to the end of so many rounds; what has been tried is not made again.
    private void searchTo(int wanted) {
        withoutListening(() -> knobs.rounds.set(wanted));
        restart();
        runToEnd();
    }

    /// Searches with these settings and what the student drew forgotten, and hands over the end.
    void search(Map<String, String> values, Consumer<Reading> whenDone) {
        hand.prepare(Sketch.NONE);
        trial(values, end -> whenDone.accept(read(end)));
    }

    // ---- the run

    @Override
    protected Plan hyperparameters() {
        return plan();
    }

    @Override
    protected LongFunction<Experiment<Plan, SearchFrame>> experiment() {
        Sketch drawn = hand.sketch().get();
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
            hand.prepare(Sketch.NONE);
            if (setting == knobs.x) {
                knobs.y.set(Knobs.other(knobs.x.get(), knobs.y.get()));
            } else {
                knobs.x.set(Knobs.other(knobs.y.get(), knobs.x.get()));
            }
        } else if (setting == knobs.n || setting == knobs.spacing) {
            hand.prepare(hand.sketch().get().withoutBoxes());
        }
    }

    @Override
    protected void turned() {
        Plan now = plan();
        hand.follow();
        survey.follow(now, knobs.map.get());
        answers.write(SearchCode.of(now));
        if (reading.get() == null) {
            answers.write(SearchFormula.of(now));
        }
        readAgain();
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
        Field field = knobs.map.get() ? survey.field() : Field.NONE;
        SearchFrame frame = now.snapshot().frame();
        boolean running = now.snapshot().state().isRunning();
        double secondsLeft = estimate.secondsLeft(running, frame.made(), frame.planned());
        return Reading.of(now, hand, field, secondsLeft, reading.get());
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
        return List.of(rounds.ownData());
    }

    @Override
    public LabState state() {
        return super.state().withData(hand.sketch().get().points());
    }

    @Override
    public void restore(LabState state) {
        Sketch before = hand.sketch().get();
        hand.prepare(Sketch.of(state.data()));
        try {
            super.restore(state);
        } catch (InvalidValueException refused) {
            hand.prepare(before);
            throw refused;
        }
    }

    @Override
    public Optional<Carried> inPlayground() {
        return Optional.of(InPlayground.of(state(), plan().grounds(), trialInSight()));
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
