package justright.labs.curveclinic;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.PricedButton;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// One test: a button with its price; once ordered, its name, what it gave in one line, and its picture.
final class ExamCell extends VBox {

    private final Exam exam;
    private final Words words;
    private final PricedButton button;
    private final Label name = new Label();
    private final Label said = new Label();
    private final Label help = new Label();
    private final PlotCanvas canvas;

    ExamCell(Exam exam, CurveClinicModel model, LabContext context) {
        this.exam = exam;
        words = context.words();
        button = new PricedButton(
                words.live("setting.exams." + exam.key()),
                words.live("exam." + exam.key() + ".help"),
                () -> model.order(exam));
        button.setMinHeight(USE_PREF_SIZE);
        name.textProperty().bind(words.live("setting.exams." + exam.key()));
        name.getStyleClass().add("strong");
        said.getStyleClass().addAll("tick", "exam-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        help.textProperty().bind(words.live("exam." + exam.key() + ".help"));
        help.getStyleClass().add("tick");
        help.setWrapText(true);
        help.setMinHeight(0);
        help.setTooltip(button.getTooltip());
        help.setAlignment(Pos.TOP_LEFT);
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.MULTIPLE);
        canvas.accessibleTextProperty().bind(said.textProperty());
        canvas.setFocusTraversable(true);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        getStyleClass().add("exam-cell");
        setMinSize(0, 0);
        Runnable draw = () -> show(model.reading().get());
        context.life().listen(model.reading(), (_, _, _) -> draw.run());
        context.life().listen(words.language(), (_, _, _) -> draw.run());
        draw.run();
    }

    /// Whether it shows what the test gave.
    boolean isOrdered() {
        return getChildren().contains(canvas);
    }

    /// What a test does is said whole or not at all; it is still told on hover.
    @Override
    protected void layoutChildren() {
        if (isOrdered()) {
            super.layoutChildren();
            return;
        }
        double high = Math.min(button.prefHeight(getWidth()), getHeight());
        double room = Math.max(0, getHeight() - high - getSpacing());
        button.resizeRelocate(0, 0, getWidth(), high);
        help.setVisible(help.prefHeight(getWidth()) <= room);
        help.resizeRelocate(0, high + getSpacing(), getWidth(), room);
    }

    private void show(@Nullable Reading now) {
        button.setPrice(words.get("exam.price", Numbers.whole(exam.price())));
        if (now == null || !now.ordered().contains(exam)) {
            shows(button, help);
            return;
        }
        boolean held = button.getScene() != null && button.getScene().getFocusOwner() == button;
        shows(name, said, canvas);
        if (held) {
            canvas.requestFocus(); // the button is gone: the focus must not leave the tests with it
        }
        said.setText(words.get(ExamWords.of(exam, now)));
        canvas.setPlot(ExamPlots.of(exam, now));
    }

    /// Nodes put in anew are styled anew, which would cost more than the pictures of a frame.
    private void shows(Node... nodes) {
        if (!getChildren().equals(List.of(nodes))) {
            getChildren().setAll(nodes);
        }
    }
}
