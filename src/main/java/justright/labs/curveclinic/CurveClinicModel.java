package justright.labs.curveclinic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import justright.engine.data.BayesError;
import justright.engine.data.Population;
import justright.lab.Answers;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.lab.Moment;
import justright.lab.OwnData;
import justright.lab.Presentation;
import justright.lab.TrainingModel;
import justright.setting.Setting;
import justright.training.Experiment;
import justright.training.Snapshot;
import org.jspecify.annotations.Nullable;

/// A patient comes in: a run with one hidden cause. Tests are ordered, the fault is named, a knob is turned.
public final class CurveClinicModel extends TrainingModel<Regimen, Case, Double> {

    static final String ID = "curve-clinic";
    static final long SEED = 11;

    private final Knobs knobs = new Knobs();
    private final Map<Population, Double> bayes = new ConcurrentHashMap<>();
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Shown>> gallery = new ReadOnlyObjectWrapper<>(List.of());
    private final Presentation presentation = answers.beside(knobs.bench(), knobs.more(), ClinicChallenges.of(this));
    private final BooleanProperty lacking = new SimpleBooleanProperty();
    private final Archive archive;
    private final ObservableBooleanValue busy;
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NONE);
    private Patient patient = Patient.of(knobs.ward.get(), SEED);
    private long admitted = SEED;
    /// Who is in, for taking the next patient back.
    private final ReadOnlyObjectWrapper<Long> number = new ReadOnlyObjectWrapper<>(SEED);

    CurveClinicModel(LabContext context) {
        super(ID, context, SEED, Patient.UPDATES);
        archive = new Archive(context.pump(), this::read, life());
        busy = Bindings.or(super.busy(), lacking);
        answers.write(ClinicFormula.PLAIN);
        answers.write(RulesCode.PLAIN);
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    /// What there is to say of the present moment; null until the first has been computed.
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// The gallery, as far as it is trained; empty while nobody looks at it.
    ReadOnlyObjectProperty<List<Shown>> gallery() {
        return gallery.getReadOnlyProperty();
    }

    /// How many were named right since the lab was opened.
    ReadOnlyObjectProperty<Tally> tally() {
        return tally.getReadOnlyProperty();
    }

    /// An exhibit with what has been trained of it.
    record Shown(
            Exhibit exhibit,
            @Nullable Course sick,
            @Nullable Course cured) {}

    // ---- what the student does

    /// Pays for a test and has it made; once only.
    void order(Exam exam) {
        knobs.exams.tick(exam, true);
    }

    /// Names the fault for good.
    void name(Cause cause) {
        if (!knobs.named.get().equals(Cause.NONE)) {
            return;
        }
        knobs.named.set(cause);
        if (knobs.named.get() == cause) {
            tally.set(tally.get().with(patient, cause));
        }
    }

    /// Runs a patient to the end and hands over that moment.
    void run(Map<String, String> values, long seedOfPatient, Consumer<Moment<Regimen, Case, Double>> whenDone) {
        admitted = seedOfPatient;
        trial(values, seedOfPatient, whenDone);
        withoutListening(() -> number.set(seedOfPatient));
    }

    // ---- the run

    @Override
    protected Regimen hyperparameters() {
        return knobs.treatment().of(Patient.of(knobs.ward.get(), seed()).sick());
    }

    /// The penalty of a batch is a share of the whole one here, and J is told with the whole one.
    @Override
    protected Optional<String> unscripted() {
        Regimen regimen = hyperparameters();
        return regimen.lambda() > 0 && regimen.batch() < regimen.examples()
                ? Optional.of("script.shared-penalty")
                : Optional.empty();
    }

    /// Under another seed: another patient with the same cause, treated alike.
    @Override
    protected LongFunction<Experiment<Regimen, Case>> experiment() {
        Cause cause = Patient.of(knobs.ward.get(), seed()).cause();
        Treatment treatment = knobs.treatment();
        return seedOfRun -> {
            Patient another = Patient.of(cause, seedOfRun);
            return new Case(another.scene(), treatment.of(another.sick())).begin();
        };
    }

    @Override
    protected Double depict(Snapshot<Regimen, Case> snapshot) {
        return bayes.computeIfAbsent(snapshot.frame().scene().population(), BayesError::of);
    }

    @Override
    protected void showing(Moment<Regimen, Case, Double> next) {
        read(next);
    }

    /// Another ward, another patient.
    @Override
    protected void moved(Setting<?> setting) {
        if (setting == knobs.ward) {
            knobs.clear();
        }
    }

    /// Another seed is another patient, for whom nothing has been ordered yet. What was ordered and turned for the last
    /// one is cleared as if by hand, so that taking the next patient back brings all of it back.
    @Override
    protected void turned() {
        if (admitted != seed()) {
            admitted = seed();
            number.set(admitted);
            if (!knobs.isFresh()) {
                knobs.clear();
                restart();
                return;
            }
        }
        patient = Patient.of(knobs.ward.get(), seed());
        knobs.unlock(knobs.named.get() != Cause.NONE);
        archive.ask(patient, knobs.exams.get(), knobs.face.get() == Face.GALLERY);
        read();
    }

    /// The patient who was in before, or after, with what the settings say now.
    private void readmit(long patientBefore) {
        restore(state().withSeed(patientBefore));
        replay();
    }

    @Override
    public List<OwnData<?>> ownData() {
        return List.of(new OwnData<>(number, this::readmit));
    }

    // ---- from the run to the screen

    private void read() {
        Moment<Regimen, Case, Double> now = moment().get();
        if (now != null) {
            read(now);
        }
        List<Shown> shown = knobs.face.get() == Face.GALLERY ? shown() : List.of();
        if (!shown.equals(gallery.get())) {
            gallery.set(shown);
        }
        lacking.set(!archive.isDone());
    }

    private List<Shown> shown() {
        return Exhibit.all().stream()
                .map(each -> new Shown(
                        each,
                        archive.course(each.sick()).orElse(null),
                        archive.course(each.cured()).orElse(null)))
                .toList();
    }

    /// Nothing is said of a run that is no longer the one that was asked for.
    private void read(Moment<Regimen, Case, Double> now) {
        Snapshot<Regimen, Case> snapshot = now.snapshot();
        Case wanted = new Case(patient.scene(), knobs.treatment().of(patient.sick()));
        if (!snapshot.frame().equals(wanted)) {
            return;
        }
        Map<Exam, Course> trained = new EnumMap<>(Exam.class);
        for (Exam exam : new ArrayList<>(knobs.exams.get())) {
            if (exam.isTraining()) {
                archive.course(exam.of(patient)).ifPresent(course -> trained.put(exam, course));
            }
        }
        Reading next = new Reading(
                patient,
                seed(),
                snapshot,
                wanted.regimen(),
                Course.of(snapshot),
                now.picture(),
                archive.course(new Case(patient.scene(), patient.sick())),
                archive.course(new Case(patient.scene(), patient.healthy())),
                knobs.exams.get(),
                trained,
                archive.check(Exam.GRADIENT_CHECK.of(patient)),
                knobs.named.get());
        reading.set(next);
        answers.diagnose(Verdicts.of(next));
        answers.describe(Descriptions.of(next));
        answers.write(ClinicFormula.of(next, knobs.treatment()));
        answers.write(RulesCode.of(next));
    }

    // ---- saved states

    @Override
    public void restore(LabState state) {
        admitted = state.seed();
        super.restore(state);
        withoutListening(() -> number.set(state.seed()));
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
