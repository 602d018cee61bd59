package justright.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import justright.setting.InvalidValueException;
import justright.setting.RowSetting;

/// A number in a row, to read, to type and to step with the arrow keys; what does not fit is marked and the last good
/// value stays.
final class RowBox extends TextField implements RowPlace {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final int COLUMNS = 3;

    private final RowSetting<?> setting;
    private final int place;
    private final Runnable touched;

    RowBox(RowSetting<?> setting, int place, Runnable touched) {
        this.setting = setting;
        this.place = place;
        this.touched = touched;
        getStyleClass().addAll("value-box", "row-box");
        setPrefColumnCount(COLUMNS);
        setOnAction(_ -> commit());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (by != 0) {
            commit();
            step(by * (event.isShiftDown() ? 10 : 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            refresh();
        }
    }

    private void step(int ticks) {
        if (setting.entry() instanceof justright.setting.Entry.Numbers numbers) {
            double value = Double.parseDouble(text());
            setting.parse(place, Double.toString(numbers.scale().step(value, ticks)));
            touched.run();
        }
    }

    private void commit() {
        if (place >= setting.size() || getText().strip().equals(text())) {
            return;
        }
        try {
            setting.parse(place, getText());
            touched.run();
            refresh();
        } catch (InvalidValueException _) {
            pseudoClassStateChanged(INVALID, true);
        }
    }

    @Override
    public void refresh() {
        pseudoClassStateChanged(INVALID, false);
        setText(text());
    }

    private String text() {
        return place < setting.size() ? encoded(setting) : "";
    }

    private <T> String encoded(RowSetting<T> row) {
        return row.entry().encode(row.get().get(place));
    }
}
