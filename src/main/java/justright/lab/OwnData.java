package justright.lab;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// What a user has drawn, painted or set in a lab's pictures: no setting, but taken back and done again like one.
///
/// @param <T> immutable, compared by content
/// @param value as it stands
/// @param put shows other data as if the hand had made them
public record OwnData<T>(ObservableValue<T> value, Consumer<T> put) {

    /// The present data, to come back to.
    Memento now() {
        T kept = value.getValue();
        return new Memento() {
            @Override
            public boolean isHere() {
                return kept.equals(value.getValue());
            }

            @Override
            public void comeBack() {
                put.accept(kept);
            }
        };
    }
}
