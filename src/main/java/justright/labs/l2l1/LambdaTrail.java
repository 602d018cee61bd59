package justright.labs.l2l1;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import justright.lab.Trail;

/// What came of each λ visited, as long as nothing but λ changes. Thread: JavaFX.
final class LambdaTrail {

    private final Trail<Stop> stops = new Trail<>(Stop::lambda);

    /// The errors at one λ.
    record Stop(double lambda, double train, double dev) {}

    /// By rising λ.
    ReadOnlyObjectProperty<List<Stop>> all() {
        return stops.all();
    }

    /// What all stops have in common; on other grounds the trail starts again.
    void stayOn(Object grounds) {
        stops.stayOn(grounds);
    }

    void add(Stop stop) {
        stops.add(stop);
    }

    void addAll(Collection<Stop> more) {
        stops.addAll(more);
    }

    /// The stop with the lowest dev error; of equals the one with the larger λ.
    Optional<Stop> lowest() {
        return all().get().stream().reduce((best, next) -> next.dev() <= best.dev() ? next : best);
    }
}
