package justright.labs.recipe;

import java.util.ArrayList;
import java.util.List;

/// A patient and what has been ordered for it, in order.
///
/// @param seed chooses the patient among those of the illness
record Story(Illness illness, long seed, List<Remedy> orders) {

    Story {
        orders = List.copyOf(orders);
    }

    Patient patient() {
        return Patient.of(illness, seed);
    }

    /// How it was trained when it came in, then after each order.
    List<Regimen> regimens() {
        List<Regimen> regimens = new ArrayList<>(List.of(patient().arrival()));
        orders.forEach(order -> regimens.add(regimens.getLast().after(order)));
        return regimens;
    }
}
