package justright.app.table;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import justright.engine.data.CsvColumn;
import org.jspecify.annotations.Nullable;

/// A list of columns by their names, one of them chosen; a name too long for it is told whole under the pointer.
final class ColumnChoice extends ComboBox<Integer> {

    private List<CsvColumn> columns = List.of();
    private boolean showing;

    /// @param chosen told what the user chooses
    ColumnChoice(IntConsumer chosen) {
        setCellFactory(_ -> new Name());
        setButtonCell(new Name());
        valueProperty().addListener((_, _, now) -> {
            tellWhole();
            if (!showing && now != null) {
                chosen.accept(now);
            }
        });
    }

    /// Offers these columns, one of them chosen already.
    void show(List<CsvColumn> all, List<Integer> offered, int chosen) {
        showing = true;
        columns = all;
        getItems().setAll(offered);
        setValue(offered.contains(chosen) ? chosen : null);
        setDisable(offered.isEmpty());
        tellWhole();
        showing = false;
    }

    private void tellWhole() {
        Integer chosen = getValue();
        setTooltip(
                chosen == null || chosen >= columns.size()
                        ? null
                        : new Tooltip(columns.get(chosen).name()));
    }

    private final class Name extends ListCell<Integer> {

        @Override
        protected void updateItem(@Nullable Integer column, boolean empty) {
            super.updateItem(column, empty);
            setText(
                    empty || column == null || column >= columns.size()
                            ? ""
                            : columns.get(column).name());
        }
    }
}
