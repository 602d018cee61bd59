package justright.ui.control;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import justright.setting.Setting;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// The components side by side, like the design's component sheet.
final class ComponentSheet extends HBox {

    private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("focus-visible");

    private final Words words;
    private final Lifetime life;
    private final SheetSettings settings = new SheetSettings();
    private final MovingSetting moving = new MovingSetting(new SimpleBooleanProperty(true));

    ComponentSheet(Words words, Lifetime life) {
        super(32);
        this.words = words;
        this.life = life;
        setPadding(new Insets(28, 40, 28, 40));
        SheetParts parts = new SheetParts(words, life, moving);
        getChildren()
                .addAll(
                        column(400, icons(), rest(), block("Code", parts.code()), block("Claim", parts.alwaysTrue())),
                        column(
                                456,
                                block("Live formula", parts.formula(424), parts.formula(256)),
                                block("Diagnosis strip", parts.diagnoses()),
                                block("Legends", parts.card()),
                                block("Notice", parts.notice())),
                        column(
                                440,
                                sliders(),
                                focus(),
                                buttons(),
                                block("Run", parts.runBar()),
                                block("Challenge", parts.challenge(false), parts.challenge(true))));
    }

    private static VBox column(double width, Node... parts) {
        VBox column = new VBox(20, parts);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    private static VBox block(String title, Node... parts) {
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        VBox block = new VBox(8, label);
        block.getChildren().addAll(parts);
        return block;
    }

    private Node icons() {
        FlowPane all = new FlowPane(14, 12);
        for (Pictogram pictogram : Pictogram.values()) {
            all.getChildren().add(new Icon(pictogram));
        }
        Icon bias = new Icon(Pictogram.HIGH_BIAS, "huge", "warn");
        Icon right = new Icon(Pictogram.JUST_RIGHT, "huge", "ok");
        Icon variance = new Icon(Pictogram.HIGH_VARIANCE, "huge", "bad");
        HBox marks = new HBox(24, new Icon(Pictogram.LOGO, "huge"), bias, right, variance);
        return block("Mark and pictograms", marks, all);
    }

    private Node sliders() {
        SettingSlider lambda = new SettingSlider(settings.lambda, moving, words, life);
        lambda.setCaption(words.live("sheet.caption"));
        double[] visited = {0, 0.05, 0.1, 0.2, 0.4, 0.8, 1, 1.5, 2.5, 4};
        double[] errors = {.148, .149, .137, .1, .098, .095, .091, .094, .112, .15};
        var footprints = lambda.showFootprints(.08, .165);
        for (int i = 0; i < visited.length; i++) {
            footprints.add(new Footprint(settings.lambda.scale().position(visited[i]), errors[i], visited[i] == 1));
        }
        moving.hold("lambda");
        VBox rows = new VBox(14, control(settings.still), lambda, control(settings.beta));
        VBox.setMargin(rows, new Insets(16));
        VBox frame = new VBox(rows);
        frame.getStyleClass().add("card");
        return block("Slider: rest, moving, off", frame);
    }

    private Node control(Setting<?> setting) {
        return SettingControl.of(setting, moving, words, life);
    }

    private Node focus() {
        Segmented<String> left =
                new Segmented<>(List.of("None", "L1", "L2"), "L2", javafx.beans.property.SimpleStringProperty::new);
        Segmented<String> right =
                new Segmented<>(List.of("tanh", "ReLU"), "tanh", javafx.beans.property.SimpleStringProperty::new);
        right.pseudoClassStateChanged(FOCUS, true);
        for (Node node : List.of(left, right)) {
            HBox.setHgrow(node, javafx.scene.layout.Priority.ALWAYS);
        }
        return block("Segmented button, focus ring", new HBox(16, left, right));
    }

    private Node buttons() {
        Button play = new Button("Play", new Icon(Pictogram.PLAY, "medium"));
        play.getStyleClass().add("primary-button");
        Button seed = new Button("Seed", new Icon(Pictogram.DICE, "medium"));
        seed.getStyleClass().add("outline-button");
        ToggleButton pinned = new ToggleButton("Pinned", new Icon(Pictogram.PIN));
        pinned.getStyleClass().add("icon-button");
        pinned.setSelected(true);
        Button export = new Button("", new Icon(Pictogram.EXP));
        export.getStyleClass().add("icon-button");
        export.pseudoClassStateChanged(FOCUS, true);
        Button step = new Button("", new Icon(Pictogram.STEP));
        step.getStyleClass().add("icon-button");
        step.setDisable(true);
        return block("Buttons", new HBox(10, play, seed, pinned, export, step));
    }

    private Node rest() {
        Node alpha = control(settings.alpha);
        alpha.lookup(".slider-track").pseudoClassStateChanged(FOCUS, true);
        Node examples = control(settings.examples);
        ValueBox box = (ValueBox) examples.lookup(".value-box");
        box.setText("1,5");
        box.fireEvent(new ActionEvent());
        VBox rows = new VBox(
                14, control(settings.penalty), alpha, examples, control(settings.data), control(settings.normalize));
        rows.setMaxWidth(288);
        return block("Bench", rows);
    }
}
