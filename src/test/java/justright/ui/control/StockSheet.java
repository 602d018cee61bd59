package justright.ui.control;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.ToggleSwitch;

/// Controls of the toolkit and of ControlsFX in our look.
final class StockSheet extends HBox {

    StockSheet() {
        super(32);
        setPadding(new Insets(28));
        getChildren().addAll(simple(), larger());
    }

    private static VBox simple() {
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().setAll("One", "Two");
        combo.setValue("One");
        CheckBox checked = new CheckBox("Checked");
        checked.setSelected(true);
        RadioButton radio = new RadioButton("Radio");
        radio.setSelected(true);
        ToggleSwitch on = new ToggleSwitch("ControlsFX switch");
        on.setSelected(true);
        RangeSlider range = new RangeSlider(0, 1, 0.2, 0.7);
        TextField text = new TextField("Text");
        TextField prompt = new TextField();
        prompt.setPromptText("Find a lab");
        Label tip = new Label("Tooltip: how strongly large weights are held back.");
        tip.getStyleClass().add("tooltip");
        Button standard = new Button("Open");
        standard.setDefaultButton(true);
        VBox column = new VBox(
                14,
                new FlowPane(10, 10, standard, new Button("Cancel"), new Hyperlink("More")),
                text,
                prompt,
                combo,
                checked,
                new CheckBox("Unchecked"),
                radio,
                on,
                new ToggleSwitch("Off"),
                range,
                new ProgressBar(0.4),
                tip);
        column.setPrefWidth(320);
        return column;
    }

    private static VBox larger() {
        DialogPane dialog = new DialogPane();
        dialog.setHeaderText("Something went wrong");
        dialog.setContentText("The state was saved. You can go on.");
        dialog.getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        ListView<String> list = new ListView<>();
        list.getItems().setAll("First", "Second", "Third", "Fourth", "Fifth");
        list.getSelectionModel().select(1);
        list.setPrefHeight(120);
        TextArea area = new TextArea("Notes\nin lines");
        area.setPrefRowCount(2);
        Label tall = new Label("scrolls\n".repeat(20));
        ScrollPane scroll = new ScrollPane(tall);
        scroll.setPrefViewportHeight(80);
        VBox column = new VBox(14, dialog, list, area, scroll, new Spinner<>(0, 10, 3), new TabPane());
        column.setPrefWidth(360);
        return column;
    }
}
