package justright.labs.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import justright.engine.data.BayesError;
import justright.engine.data.Population;
import justright.training.BiasVariance;

/// Trains patients without a screen.
final class Ward {

    private final Map<Population, Double> bayes = new ConcurrentHashMap<>();

    /// What following the advice came to.
    record Course(Patient patient, List<BiasVariance> errors, List<Remedy> orders, int spent) {

        BiasVariance arrival() {
            return errors.getFirst();
        }

        boolean isCured() {
            return Stand.of(errors.getLast()) == Stand.DONE;
        }
    }

    BiasVariance train(Patient patient, Regimen regimen) {
        double least = bayes.computeIfAbsent(patient.population(), BayesError::of);
        return Objects.requireNonNull(new Case(patient, regimen).train(least, _ -> {}, () -> false))
                .errors();
    }

    BiasVariance arrival(Patient patient) {
        return train(patient, patient.arrival());
    }

    /// Orders what the advice says until the patient is cured or nothing can be paid any more.
    Course treat(Patient patient) {
        List<BiasVariance> errors = new ArrayList<>(List.of(arrival(patient)));
        List<Remedy> orders = new ArrayList<>();
        Regimen regimen = patient.arrival();
        int spent = 0;
        while (orders.size() < Reading.MOST_ORDERS) {
            Regimen now = regimen;
            int left = RecipeSettings.BUDGET - spent;
            Optional<Remedy> next =
                    Advice.of(errors.getLast(), now, remedy -> now.allows(remedy) && price(now, remedy) <= left);
            if (next.isEmpty()) {
                break;
            }
            spent += price(now, next.get());
            orders.add(next.get());
            regimen = now.after(next.get());
            errors.add(train(patient, regimen));
        }
        return new Course(patient, List.copyOf(errors), List.copyOf(orders), spent);
    }

    private static int price(Regimen now, Remedy remedy) {
        return Price.of(now, now.after(remedy), RecipeSettings.LABELS).total();
    }
}
