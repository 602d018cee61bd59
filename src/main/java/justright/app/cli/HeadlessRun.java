package justright.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import justright.app.shell.Studio;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.Moment;
import justright.lab.RunControls;
import justright.lab.ScriptOffer;
import justright.lab.TrainingModel;
import justright.store.CurveTable;
import justright.training.Snapshot;
import justright.training.TrainingState;
import justright.ui.reading.Diagnosis;
import justright.ui.text.Language;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// Runs a saved state to its end with the lab's own model, but without its view. Needs the toolkit.
final class HeadlessRun {

    /// Marks what the screen sets in bold.
    private static final String EMPHASIS = "**";

    private final Lab<?> lab;
    private final Language language;

    /// What came out.
    record Outcome(String csv, String diagnosis) {}

    HeadlessRun(Lab<?> lab, Language language) {
        this.lab = lab;
        this.language = language;
    }

    /// What is read off the lab when everything has been computed.
    private interface Ending<T> {
        T read(LabModel model, Words words) throws CommandException;
    }

    /// Waits for the run; ghosts are left out.
    Outcome of(LabState state) throws CommandException {
        return settled(state, (model, words) -> outcome(training(model), words));
    }

    /// Waits for the run, and asks for it as a script.
    ScriptOffer script(LabState state) throws CommandException {
        return settled(state, (model, _) -> model.script());
    }

    private <T> T settled(LabState state, Ending<T> ending) throws CommandException {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        LabContext context = Toolkit.call(this::context);
        LabModel model = Toolkit.call(() -> start(state, context, outcome, ending));
        try {
            return Toolkit.await(outcome);
        } finally {
            Toolkit.call(() -> {
                context.life().close();
                model.close();
                return true;
            });
        }
    }

    private LabContext context() {
        Studio studio = new Studio();
        studio.language().set(language);
        return studio.contextFor(lab.descriptor());
    }

    private <T> LabModel start(LabState state, LabContext context, CompletableFuture<T> outcome, Ending<T> ending) {
        LabModel model = lab.createModel(context);
        Thread.currentThread().setUncaughtExceptionHandler((_, broken) -> outcome.completeExceptionally(broken));
        model.restore(state.withPins(List.of()));
        if (state.steps() == 0) {
            model.run().ifPresent(RunControls::runToEnd);
        }
        context.life().follow(model.busy(), busy -> {
            if (!busy) {
                finish(model, context.words(), outcome, ending);
            }
        });
        return model;
    }

    private static <T> void finish(LabModel model, Words words, CompletableFuture<T> outcome, Ending<T> ending) {
        try {
            refuseStopgap(model, words);
            outcome.complete(ending.read(model, words));
        } catch (CommandException | RuntimeException broken) {
            outcome.completeExceptionally(broken);
        }
    }

    /// A window says beside the picture that other examples are learned from; numbers in a file would not.
    private static void refuseStopgap(LabModel model, Words words) throws CommandException {
        Optional<Phrase> missing = model.missing();
        if (missing.isPresent()) {
            throw CommandException.failure(Phrase.of("cli.stopgap", words.get(missing.get())), null);
        }
    }

    private TrainingModel<?, ?, ?> training(LabModel model) throws CommandException {
        if (model instanceof TrainingModel<?, ?, ?> trained) {
            return trained;
        }
        throw CommandException.failure(
                Phrase.of("cli.not-training", lab.descriptor().id()), null);
    }

    private static Outcome outcome(TrainingModel<?, ?, ?> model, Words words) {
        Moment<?, ?, ?> end = model.moment().get();
        if (end == null) {
            throw new IllegalStateException("the run ended without a result");
        }
        Snapshot<?, ?> snapshot = end.snapshot();
        if (snapshot.state() instanceof TrainingState.Failed(Throwable cause)) {
            throw new IllegalStateException("the run failed", cause);
        }
        return new Outcome(CurveTable.csv(snapshot), sentence(model.diagnosis().getValue(), words));
    }

    /// Verdict, the numbers behind it, advice.
    private static String sentence(Diagnosis diagnosis, Words words) {
        Stream<String> numbers = diagnosis.readouts().stream().map(each -> words.get(each.name()) + " " + each.value());
        return Stream.of(Stream.of(words.get(diagnosis.verdict())), numbers, Stream.of(words.get(diagnosis.advice())))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "))
                .replace(EMPHASIS, "");
    }
}
