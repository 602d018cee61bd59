package justright.lab.shelf;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableBooleanValue;

/// Which two runs are to be looked at side by side, by their numbers. As long as nobody has chosen, the two latest.
/// Thread: JavaFX.
final class PairChoice {

    private final ReadOnlyIntegerWrapper a = new ReadOnlyIntegerWrapper(this, "a");
    private final ReadOnlyIntegerWrapper b = new ReadOnlyIntegerWrapper(this, "b");
    private boolean chosen;

    /// 0 for none.
    ReadOnlyIntegerProperty a() {
        return a.getReadOnlyProperty();
    }

    /// 0 for none.
    ReadOnlyIntegerProperty b() {
        return b.getReadOnlyProperty();
    }

    ObservableBooleanValue isWhole() {
        return Bindings.and(a.greaterThan(0), b.greaterThan(0));
    }

    /// "A", "B", or empty.
    String letterOf(int number) {
        if (number == a.get()) {
            return "A";
        }
        return number == b.get() ? "B" : "";
    }

    /// Takes a run as A, else as B; lets it go if it is one of them. A third takes the place of B.
    void toggle(int number) {
        chosen = true;
        if (number == a.get()) {
            a.set(0);
        } else if (number == b.get()) {
            b.set(0);
        } else if (a.get() == 0) {
            a.set(number);
        } else {
            b.set(number);
        }
    }

    /// The runs have changed: what is no longer there is not chosen.
    void follow(RunShelf shelf) {
        if (shelf.find(a.get()).isEmpty()) {
            a.set(0);
        }
        if (shelf.find(b.get()).isEmpty()) {
            b.set(0);
        }
        int size = shelf.runs().size();
        if (!chosen && size > 1) {
            a.set(shelf.runs().get(size - 2).number());
            b.set(shelf.runs().get(size - 1).number());
        }
    }
}
