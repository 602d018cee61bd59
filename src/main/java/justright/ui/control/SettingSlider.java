package justright.ui.control;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import justright.setting.NumberSetting;
import justright.ui.formula.MathText;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// A number on the bench: symbol, name, help, value box, and the track below.
///
/// Double-click on symbol or track: the default. Keys on the track: arrows one tick, Shift ten, Alt a tenth, Page ten,
/// Home and End the bounds, D the default.
public final class SettingSlider extends VBox {

    private static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final SliderTrack track;
    private final Label caption = new Label();

    public SettingSlider(NumberSetting setting, MovingSetting moving, Words words, Lifetime life) {
        track = new SliderTrack(setting, moving, life);
        ValueBox box = new ValueBox(setting, words, track::requestFocus, life);
        StringBinding name = Bindings.createStringBinding(
                () -> SettingText.name(setting, words), words.language(), setting.available());
        track.name(name);
        box.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                moving.hold(setting.id());
            } else {
                moving.release(setting.id());
            }
        });

        getStyleClass().addAll("slider-row", SettingControl.quantityClass(setting));
        getChildren().addAll(header(setting, moving, words, name, box), captionLine(), track, message(box));
        disableProperty().bind(setting.usable().not());
        life.follow(moving.id(), id -> pseudoClassStateChanged(MOVING, id.equals(setting.id())));
        life.follow(moving.lit(), id -> pseudoClassStateChanged(LIT, id.equals(setting.id())));
    }

    /// Words between the header and the track: what the footprints show.
    public void setCaption(ObservableValue<String> text) {
        caption.textProperty().bind(text);
        caption.setVisible(true);
        caption.setManaged(true);
    }

    /// The values already visited, above the track; a value of `min` has no stem, one of `max` the tallest.
    public ObservableList<Footprint> showFootprints(double min, double max) {
        track.strip().show(min, max);
        return track.strip().footprints();
    }

    /// Values on the track beyond which something changes; the track beyond the lowest is marked. They take the place
    /// of the tick at the default.
    public void showLandmarks(List<Landmark> landmarks) {
        track.showLandmarks(landmarks);
    }

    /// What keys and screen readers address.
    public Node focusTarget() {
        return track;
    }

    /// The value below the name where both do not fit side by side.
    private static LabelledRow header(
            NumberSetting setting, MovingSetting moving, Words words, StringBinding name, ValueBox box) {
        Label label = new Label();
        label.textProperty().bind(name);
        label.getStyleClass().add("control-label");
        label.setLabelFor(box);
        label.setWrapText(true);
        HBox named = new HBox(label);
        named.getStyleClass().add("slider-name");
        if (!setting.symbol().isEmpty()) {
            named.getChildren().addFirst(symbol(setting, moving));
        }
        SettingControl.help(setting, words).ifPresent(named.getChildren()::add);
        box.setMinWidth(Region.USE_PREF_SIZE);
        HBox value = new HBox(box);
        value.setAlignment(Pos.CENTER_RIGHT);
        return new LabelledRow(named, value);
    }

    private static StackPane symbol(NumberSetting setting, MovingSetting moving) {
        StackPane symbol = new StackPane(MathText.symbol(setting.symbol()));
        symbol.getStyleClass().add("symbol");
        symbol.setMinWidth(Region.USE_PREF_SIZE);
        symbol.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                setting.reset();
                moving.touch(setting.id());
            }
        });
        return symbol;
    }

    private Label captionLine() {
        caption.getStyleClass().addAll("tick", "caption");
        caption.setWrapText(true);
        caption.setVisible(false);
        caption.setManaged(false);
        return caption;
    }

    private static Label message(ValueBox box) {
        Label message = new Label();
        message.textProperty().bind(box.problem());
        message.getStyleClass().add("field-message");
        message.visibleProperty().bind(box.problem().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        return message;
    }
}
