package justright.labs.recipe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import justright.engine.data.BayesError;
import justright.engine.data.Population;
import justright.lab.KeptRuns;
import justright.training.Mailbox;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Trains the cases that are wanted on worker threads, and tells how those under way stand; what was trained before is
/// kept. Thread: JavaFX.
final class Clinic {

    private final Map<Case, Glimpse> underway = new LinkedHashMap<>();
    private final Map<Population, Double> bayes = new ConcurrentHashMap<>();
    private final Mailbox<Glimpse> glimpses = new Mailbox<>();
    private final KeptRuns<Case, Checkup> runs;
    private final Runnable news;

    /// @param news is called after something has come
    Clinic(FramePump pump, Runnable news, Lifetime life) {
        this.news = news;
        runs = new KeptRuns<>(pump, this::train, this::arrived, life);
        pump.connect(glimpses::take, this::glimpsed, life);
    }

    /// Wants these and nothing else; what of other cases is under way is cancelled.
    void ask(List<Case> cases) {
        if (runs.ask(cases)) {
            underway.clear();
        }
    }

    Optional<Checkup> checkup(Case about) {
        return runs.get(about);
    }

    Optional<Glimpse> glimpse(Case about) {
        return Optional.ofNullable(underway.get(about));
    }

    /// Whether everything wanted has been trained.
    boolean isDone() {
        return runs.isDone();
    }

    /// Of the runs that were missing, 0 … 1.
    ReadOnlyDoubleProperty progress() {
        return runs.progress();
    }

    /// As estimated from the runs made so far; NaN while it is too early to tell.
    double secondsLeft() {
        return runs.secondsLeft().get();
    }

    private @Nullable Checkup train(Case about, BooleanSupplier cancelled) {
        Patient patient = about.patient();
        double least = bayes.computeIfAbsent(patient.population(), BayesError::of);
        return about.train(least, glimpses::put, cancelled);
    }

    private void glimpsed(Glimpse glimpse) {
        if (runs.isWanted(glimpse.about()) && runs.get(glimpse.about()).isEmpty()) {
            underway.put(glimpse.about(), glimpse);
            news.run();
        }
    }

    private void arrived(List<Case> cases) {
        cases.forEach(underway::remove);
        news.run();
    }
}
