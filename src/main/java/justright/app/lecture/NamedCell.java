package justright.app.lecture;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A choice of a list by its name.
final class NamedCell<T> extends ListCell<T> {

    private final Function<T, String> text;

    NamedCell(Function<T, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? "" : text.apply(item));
    }
}
