package justright.lab.shelf;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.FieldName;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.control.RichText;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.curve.Sparkline;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// One run of the shelf: its letter in the pair, its name, its curves, its numbers; what can be done with it while it
/// is the one selected.
final class ShelfRow extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SPARK_WIDTH = 92;
    private static final double SPARK_HEIGHT = 34;

    private final Words words;
    private final Button letter = new Button();
    private final Label name = new Label();
    private final Icon pin = new Icon(Pictogram.PIN, "tiny");
    private final Label here = new Label();
    private final PlotCanvas spark;
    private final VBox numbers = new VBox();
    private final Label meta = new Label();
    private final RichText spread = new RichText();
    private final ProgressBar bar = new ProgressBar();
    private final HBox actions;
    private final VBox title;

    /// What a row shows besides its run.
    record Look(String letter, boolean pinned, boolean onScreen, String name, String meta, String spread) {}

    ShelfRow(LabContext context, HBox actions, Runnable choose) {
        this.words = context.words();
        this.actions = actions;
        spark = StageCanvas.create(context);
        spark.setMinSize(SPARK_WIDTH, SPARK_HEIGHT);
        spark.setMaxSize(SPARK_WIDTH, SPARK_HEIGHT);
        spark.setMouseTransparent(true);
        letter.getStyleClass().add("pair-letter");
        letter.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        letter.accessibleTextProperty().bind(words.live("shelf.choose"));
        letter.setOnAction(_ -> choose.run());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.live("shelf.choose"));
        letter.setTooltip(tooltip);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        here.textProperty().bind(words.live("shelf.on-screen"));
        here.getStyleClass().add("pill");
        here.setMinWidth(Region.USE_PREF_SIZE);
        meta.getStyleClass().add("tick");
        meta.setWrapText(true);
        meta.setMinHeight(Region.USE_PREF_SIZE);
        spread.getStyleClass().add("note");
        bar.setMaxWidth(Double.MAX_VALUE);
        numbers.getStyleClass().add("shelf-numbers");
        title = new VBox(name);
        HBox.setHgrow(title, Priority.ALWAYS);
        getStyleClass().add("shelf-row");
        getChildren().addAll(head(), body(), meta, bar, spread, actions);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setFocusTraversable(true);
        select(false);
        showProgress(-1);
    }

    private HBox head() {
        HBox head = new HBox(letter, title, pin, here);
        head.getStyleClass().add("shelf-row-head");
        return head;
    }

    private HBox body() {
        HBox body = new HBox(spark, numbers);
        body.getStyleClass().add("shelf-row-body");
        body.setAlignment(Pos.CENTER_LEFT);
        return body;
    }

    /// Tells how often the row was clicked; what is clicked in it, a button or a field, is no click on the row.
    void onClicked(IntConsumer clicked) {
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean inside = event.getTarget() instanceof Node node && isInControl(node);
            if (event.getButton() == MouseButton.PRIMARY && !inside) {
                clicked.accept(event.getClickCount());
            }
        });
    }

    private boolean isInControl(Node target) {
        for (Node each = target; each != null && each != this; each = each.getParent()) {
            if (each instanceof Button || each instanceof TextField) {
                return true;
            }
        }
        return false;
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        show(actions, selected);
    }

    void show(ShelvedRun run, Look look, Sparkline curves) {
        letter.setText(look.letter().isEmpty() ? Numbers.whole(run.number()) : look.letter());
        letter.pseudoClassStateChanged(CHOSEN, !look.letter().isEmpty());
        name.setText(look.name());
        show(pin, look.pinned());
        show(here, look.onScreen());
        spark.setPlot(curves);
        List<RunNumbers> measured = RunNumbers.of(run.outcome(), words);
        numbers.getChildren().setAll(measured.stream().map(ShelfRow::number).toList());
        meta.setText(look.meta());
        spread.textProperty().set(look.spread());
        show(spread, !look.spread().isEmpty());
        setAccessibleText(spoken(look, measured));
    }

    private String spoken(Look look, List<RunNumbers> measured) {
        String all = measured.stream()
                .map(number -> number.name() + " " + number.value())
                .collect(Collectors.joining(", "));
        return words.get("shelf.spoken", letter.getText(), look.name(), all, look.meta())
                + (look.onScreen() ? " " + here.getText() : "")
                + (look.pinned() ? " " + words.get("run.pinned") : "");
    }

    /// How much of a background work for this run is done, 0 … 1; below 0 for none.
    void showProgress(double share) {
        show(bar, share >= 0);
        bar.setProgress(Math.max(0, share));
    }

    /// Asks for another name in the place of the name.
    void rename(String present, java.util.function.Consumer<String> renamed) {
        TextField field = new TextField(present);
        field.promptTextProperty().set(name.getText());
        FieldName.of(field, words.get("shelf.rename"));
        field.setOnAction(_ -> {
            renamed.accept(field.getText());
            requestFocus();
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                title.getChildren().setAll(name);
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                requestFocus();
                event.consume();
            }
        });
        title.getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }

    private static Node number(RunNumbers number) {
        Label name = new Label(number.name());
        Label value = new Label(number.value());
        name.getStyleClass().add("secondary");
        value.getStyleClass().addAll("number", "strong");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, value);
        line.getStyleClass().addAll("shelf-number", number.style());
        return line;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
