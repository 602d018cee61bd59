package justright.labs.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import justright.lab.LabState;
import justright.setting.ChoiceSetting;
import justright.setting.InvalidValueException;

/// The orders that a saved state holds: its changes in order, and a last one that was set besides.
record SavedOrders(List<Remedy> remedies) {

    /// @throws InvalidValueException if there is a change that is no order
    static SavedOrders of(LabState state, ChoiceSetting<Remedy> order) {
        List<Remedy> remedies = new ArrayList<>();
        state.changes().stream()
                .sorted(Comparator.comparingInt(LabState.Change::step))
                .forEach(change -> {
                    if (!change.setting().equals(order.id())) {
                        throw new InvalidValueException("changes", change.setting(), order.id());
                    }
                    remedies.add(remedy(change.value(), order));
                });
        String besides = state.settings().get(order.id());
        if (besides != null) {
            remedies.add(remedy(besides, order));
        }
        remedies.removeIf(each -> each == Remedy.NONE);
        if (remedies.size() > Reading.MOST_ORDERS) {
            throw new InvalidValueException("changes", Integer.toString(remedies.size()), "0 … " + Reading.MOST_ORDERS);
        }
        return new SavedOrders(List.copyOf(remedies));
    }

    private static Remedy remedy(String text, ChoiceSetting<Remedy> order) {
        return Arrays.stream(Remedy.values())
                .filter(each -> each.key().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(order.id(), text, order.allowed()));
    }
}
