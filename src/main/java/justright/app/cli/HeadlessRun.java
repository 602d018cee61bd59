package justright.app.cli;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import justright.app.shell.Studio;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.Moment;
import justright.lab.TrainingModel;
import justright.store.CurveTable;
import justright.training.Snapshot;
import justright.training.TrainingState;
import justright.ui.reading.Diagnosis;
import justright.ui.text.Language;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// Trains a saved state to its end with the lab's own model, but without its view. Needs the toolkit.
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

    /// Waits for the run; ghosts are left out.
    Outcome of(LabState state) throws CommandException {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        LabContext context = Toolkit.call(this::context);
        TrainingModel<?, ?, ?> model = Toolkit.call(() -> start(state, context, outcome));
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

    private TrainingModel<?, ?, ?> start(LabState state, LabContext context, CompletableFuture<Outcome> outcome)
            throws CommandException {
        LabModel model = lab.createModel(context);
        if (!(model instanceof TrainingModel<?, ?, ?> trained)) {
            model.close();
            throw CommandException.failure(Phrase.of("cli.not-training", state.lab()), null);
        }
        Thread.currentThread().setUncaughtExceptionHandler((_, broken) -> outcome.completeExceptionally(broken));
        trained.restore(state.withPins(List.of()));
        if (state.steps() == 0) {
            trained.runToEnd();
        }
        context.life().follow(trained.busy(), busy -> {
            if (!busy) {
                finish(trained, context.words(), outcome);
            }
        });
        return trained;
    }

    private static void finish(TrainingModel<?, ?, ?> model, Words words, CompletableFuture<Outcome> outcome) {
        Moment<?, ?, ?> end = model.moment().get();
        if (end == null) {
            outcome.completeExceptionally(new IllegalStateException("the run ended without a result"));
            return;
        }
        Snapshot<?, ?> snapshot = end.snapshot();
        if (snapshot.state() instanceof TrainingState.Failed(Throwable cause)) {
            outcome.completeExceptionally(cause);
            return;
        }
        outcome.complete(
                new Outcome(CurveTable.csv(snapshot), sentence(model.diagnosis().getValue(), words)));
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
