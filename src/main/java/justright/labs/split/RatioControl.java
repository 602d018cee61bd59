package justright.labs.split;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.setting.InvalidValueException;
import justright.ui.control.FieldName;
import justright.ui.control.HelpButton;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// The split as people write it, 60/20/20: typed, or one of the well-known ones. What does not fit is explained
/// beneath, and the last good split stays.
final class RatioControl extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 6;
    /// 99.5/0.25/0.25.
    private static final int LONGEST = 14;

    private final SplitSettings settings;
    private final LabContext context;
    private final Words words;
    private final TextField field = new TextField();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    RatioControl(SplitModel model, LabContext context) {
        super(GAP);
        this.settings = model.knobs();
        this.context = context;
        this.words = context.words();
        getStyleClass().addAll("slider-row", "quantity-data");
        getChildren().addAll(header(), presets(), message());
        field.getStyleClass().add("value-box");
        field.setPrefColumnCount(LONGEST);
        FieldName.of(field, words.live("setting.dev"));
        field.setOnAction(_ -> commit());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        context.life().listen(settings.dev.value(), (_, _, _) -> show());
        context.life().listen(settings.test.value(), (_, _, _) -> show());
        context.life().listen(settings.testSet.value(), (_, _, _) -> show());
        context.life().listen(words.language(), (_, _, _) -> show());
        show();
    }

    private HBox header() {
        Label label = new Label();
        label.textProperty().bind(words.live("setting.dev"));
        label.getStyleClass().add("control-label");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HelpButton help =
                new HelpButton(words.live("control.help", words.get("setting.dev")), words.live("setting.dev.help"));
        HBox header = new HBox(label, help, gap, field);
        header.getStyleClass().add("slider-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private FlowPane presets() {
        FlowPane chips = new FlowPane(GAP, GAP);
        for (Preset preset : Preset.values()) {
            Button chip = new Button(preset.ratio().text());
            chip.getStyleClass().addAll("outline-button", "chip");
            chip.setOnAction(_ -> divide(preset.ratio()));
            Runnable mark = () ->
                    chip.pseudoClassStateChanged(SELECTED, settings.ratio().equals(preset.ratio()));
            context.life().listen(settings.dev.value(), (_, _, _) -> mark.run());
            context.life().listen(settings.test.value(), (_, _, _) -> mark.run());
            context.life().listen(settings.testSet.value(), (_, _, _) -> mark.run());
            mark.run();
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private Label message() {
        Label message = new Label();
        message.textProperty().bind(problem);
        message.setWrapText(true);
        message.getStyleClass().add("field-message");
        message.visibleProperty().bind(problem.isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        return message;
    }

    private void show() {
        field.setText(settings.ratio().text());
        refuse("");
    }

    private void commit() {
        if (field.getText().equals(settings.ratio().text())) {
            refuse("");
            return;
        }
        try {
            divide(Ratio.parse(field.getText()));
        } catch (Ratio.Refused refused) {
            refuse(words.get(refused.reason()));
        }
    }

    private void divide(Ratio ratio) {
        long examples = Math.round(settings.examples.get());
        if (SetSizes.raises(examples, ratio)) {
            refuse(words.get(Phrase.of("ratio.empty", Numbers.whole(examples))));
            return;
        }
        try {
            settings.divide(ratio);
            context.moving().touch(settings.dev.id());
            show();
        } catch (InvalidValueException refused) {
            refuse(words.get("ratio." + refused.id(), refused.allowed()));
        }
    }

    private void refuse(String message) {
        problem.set(message);
        field.pseudoClassStateChanged(INVALID, !message.isEmpty());
    }
}
