package justright.ui.control;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import justright.setting.RowSetting;
import org.jspecify.annotations.Nullable;

/// A choice in a row.
final class RowList extends ComboBox<String> implements RowPlace {

    private final RowSetting<?> setting;
    private final int place;
    private boolean refreshing;

    /// @param text what a choice is called now
    RowList(
            RowSetting<?> setting,
            int place,
            List<String> choices,
            UnaryOperator<String> text,
            Runnable touched,
            ObservableValue<?> language) {
        this.setting = setting;
        this.place = place;
        getItems().setAll(choices);
        setCellFactory(_ -> new NameCell(text, language));
        setButtonCell(new NameCell(text, language));
        valueProperty().addListener((_, _, chosen) -> {
            if (!refreshing && chosen != null && !chosen.equals(encoded(setting))) {
                setting.parse(place, chosen);
                touched.run();
            }
        });
    }

    @Override
    public void refresh() {
        refreshing = true;
        setValue(encoded(setting));
        refreshing = false;
    }

    private <T> String encoded(RowSetting<T> row) {
        return place < row.size() ? row.entry().encode(row.get().get(place)) : "";
    }

    private static final class NameCell extends ListCell<String> {

        private final UnaryOperator<String> text;

        NameCell(UnaryOperator<String> text, ObservableValue<?> language) {
            this.text = text;
            textProperty()
                    .bind(javafx.beans.binding.Bindings.createStringBinding(this::name, language, itemProperty()));
        }

        private String name() {
            @Nullable String item = getItem();
            return item == null || item.isEmpty() ? "" : text.apply(item);
        }
    }
}
