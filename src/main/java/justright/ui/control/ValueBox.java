package justright.ui.control;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import justright.setting.InvalidValueException;
import justright.setting.NumberSetting;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// A number's value, to read and to type. Enter or leaving commits; what does not fit is marked and the last good
/// value stays in force; Escape brings it back. After Enter, and after Escape with nothing typed, the focus goes on to
/// the control that the value belongs to: letters typed there are keys of the program again.
final class ValueBox extends TextField {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final int LEAST_COLUMNS = 6;
    /// A factor that leaves no digit zero.
    private static final double WITH_ALL_DIGITS = 1.2345678;

    private final NumberSetting setting;
    private final Words words;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /// @param done takes the focus when typing is over
    ValueBox(NumberSetting setting, Words words, Runnable done, Lifetime life) {
        this.setting = setting;
        this.words = words;
        getStyleClass().add("value-box");
        setPrefColumnCount(columns());
        setOnAction(_ -> {
            if (commit()) {
                done.run();
            } else {
                selectAll();
            }
        });
        focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                setText(SettingText.typed(setting));
            } else {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape(done);
                event.consume();
            }
        });
        life.follow(setting.value(), _ -> showValue());
        life.listen(words.language(), (_, _, _) -> {
            if (!problem.get().isEmpty()) {
                problem.set(message());
            }
        });
    }

    /// What is wrong with the typed text; empty if nothing is.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    private void escape(Runnable done) {
        if (isChanged()) {
            showValue();
            selectAll();
        } else {
            done.run();
        }
    }

    /// Whether what stands in the box holds now.
    private boolean commit() {
        if (!isChanged()) {
            showValue();
            return true;
        }
        try {
            setting.parse(getText());
            showValue();
            return true;
        } catch (InvalidValueException _) {
            problem.set(message());
            pseudoClassStateChanged(INVALID, true);
            return false;
        }
    }

    private boolean isChanged() {
        return !getText().equals(SettingText.typed(setting))
                && !getText().equals(SettingText.value(setting, setting.get()));
    }

    private void showValue() {
        problem.set("");
        pseudoClassStateChanged(INVALID, false);
        setText(SettingText.value(setting, setting.get()));
    }

    private String message() {
        String allowed = words.get("control.allowed", SettingText.allowed(setting));
        String reason = "setting." + setting.id() + ".refused";
        return words.has(reason) ? words.get("control.allowed.why", allowed, words.get(reason)) : allowed;
    }

    private int columns() {
        double least = setting.scale().minimum();
        double[] values = {least, WITH_ALL_DIGITS * least, setting.scale().maximum(), setting.standard()};
        int longest = LEAST_COLUMNS;
        for (double value : values) {
            longest = Math.max(longest, SettingText.value(setting, value).length());
        }
        return longest;
    }
}
