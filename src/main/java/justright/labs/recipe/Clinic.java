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
import justright.lab.BackgroundRuns;
import justright.training.Mailbox;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Trains the cases that are wanted on worker threads; what was trained before is kept. Thread: JavaFX.
final class Clinic {

    private static final int MOST_KEPT = 400;
    private static final double NANOS = 1e-9;

    private final Map<Case, Checkup> done = new LinkedHashMap<>();
    private final Map<Case, Glimpse> underway = new LinkedHashMap<>();
    private final Map<Population, Double> bayes = new ConcurrentHashMap<>();
    private final Mailbox<Glimpse> glimpses = new Mailbox<>();
    private final BackgroundRuns<Case, Checkup> runs;
    private final Runnable news;
    private List<Case> wanted = List.of();
    private long begun;

    /// @param news is called after something has come
    Clinic(FramePump pump, Runnable news, Lifetime life) {
        this.news = news;
        runs = new BackgroundRuns<>(pump, this::arrived, life);
        pump.connect(glimpses::take, this::glimpsed, life);
    }

    /// Wants these and nothing else; what of other cases is under way is cancelled.
    void ask(List<Case> cases) {
        if (cases.equals(wanted)) {
            return;
        }
        wanted = List.copyOf(cases);
        underway.clear();
        List<Case> missing = wanted.stream()
                .distinct()
                .filter(each -> !done.containsKey(each))
                .toList();
        begun = System.nanoTime();
        if (missing.isEmpty()) {
            runs.cancel();
        } else {
            runs.start(missing, this::train);
        }
    }

    Optional<Checkup> checkup(Case about) {
        return Optional.ofNullable(done.get(about));
    }

    Optional<Glimpse> glimpse(Case about) {
        return Optional.ofNullable(underway.get(about));
    }

    /// Whether everything wanted has been trained.
    boolean isDone() {
        return done.keySet().containsAll(wanted);
    }

    /// Of the runs that were missing, 0 … 1.
    ReadOnlyDoubleProperty progress() {
        return runs.progress();
    }

    /// As estimated from the runs made so far; NaN while it is too early to tell.
    double secondsLeft() {
        double share = progress().get();
        return share == 0 ? Double.NaN : (System.nanoTime() - begun) * NANOS * (1 - share) / share;
    }

    private @Nullable Checkup train(Case about, BooleanSupplier cancelled) {
        Patient patient = about.patient();
        double least = bayes.computeIfAbsent(patient.population(), BayesError::of);
        return about.train(least, glimpses::put, cancelled);
    }

    private void glimpsed(Glimpse glimpse) {
        if (!done.containsKey(glimpse.about()) && wanted.contains(glimpse.about())) {
            underway.put(glimpse.about(), glimpse);
            news.run();
        }
    }

    private void arrived(List<Checkup> checkups) {
        for (Checkup each : checkups) {
            done.put(each.about(), each);
            underway.remove(each.about());
        }
        while (done.size() > MOST_KEPT) {
            done.remove(done.keySet().iterator().next());
        }
        news.run();
    }
}
