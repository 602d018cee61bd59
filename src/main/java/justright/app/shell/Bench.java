package justright.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.LabView;
import justright.lab.NumpyCode;
import justright.lab.OpenLab;
import justright.setting.Quantity;
import justright.setting.Setting;
import justright.ui.control.AlwaysTrueCard;
import justright.ui.control.CodeCard;
import justright.ui.control.SettingControl;
import justright.ui.formula.FormulaCard;
import justright.ui.formula.Highlight;
import justright.ui.text.Words;

/// The bench at the right: live formula, controls, challenges, and folded away: more controls, "always true?", code.
/// All of it is made from the lab's declarations.
final class Bench extends ScrollPane {

    private final LabModel model;
    private final LabView view;
    private final LabContext context;
    private final List<Region> controls = new ArrayList<>();

    Bench(OpenLab open, Challenges challenges, Runnable showException) {
        this.model = open.model();
        this.view = open.view();
        this.context = open.context();
        getStyleClass().add("bench-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox sections = new VBox();
        sections.getStyleClass().add("bench");
        sections.getChildren().addAll(section(formula()), section(controls()), section(challenges));
        if (!model.presentation().more().isEmpty()) {
            sections.getChildren()
                    .add(folded("controls.more", controlsOf(model.presentation().more())));
        }
        sections.getChildren().addAll(section(alwaysTrue(showException)), section(code()));
        setContent(sections);
    }

    /// The controls in the order of the bench, for the number keys.
    List<Region> controlNodes() {
        return controls;
    }

    private Node formula() {
        Highlight highlight = new Highlight(
                context.moving().id(),
                context.moving().light(),
                id -> model.setting(id).map(Setting::quantity).orElse(Quantity.DATA));
        FormulaCard card = new FormulaCard(model.presentation().formula(), highlight, context.words(), context.life());
        return new VBox(8, new FormulaHeading(model, context), card);
    }

    private Node alwaysTrue(Runnable showException) {
        Words words = context.words();
        return new AlwaysTrueCard(
                words.live("always.holds"),
                words.live("always.fails"),
                words.live("always.show"),
                words,
                showException);
    }

    private Node code() {
        Words words = context.words();
        return new CodeCard(
                words.live("code.title"), model.presentation().code().map(NumpyCode::source), words, context.life());
    }

    private Node controls() {
        VBox box = new VBox();
        box.getStyleClass().add("controls");
        box.getChildren().add(heading("controls.title"));
        box.getChildren().addAll(controlsOf(model.presentation().bench()).getChildren());
        box.getChildren().addAll(view.benchExtras());
        return box;
    }

    private VBox controlsOf(List<Setting<?>> settings) {
        VBox box = new VBox();
        box.getStyleClass().add("controls");
        for (Setting<?> setting : settings) {
            Region control = view.control(setting)
                    .orElseGet(() -> SettingControl.of(setting, context.moving(), context.words(), context.life()));
            controls.add(control);
            box.getChildren().add(control);
        }
        return box;
    }

    private Label heading(String key) {
        Label heading = new Label();
        heading.textProperty().bind(context.words().live(key));
        heading.getStyleClass().add("section-title");
        return heading;
    }

    private static Region section(Node content) {
        VBox section = new VBox(content);
        section.getStyleClass().add("bench-section");
        return section;
    }

    private Region folded(String key, Node content) {
        TitledPane pane = new TitledPane();
        pane.textProperty().bind(context.words().live(key));
        pane.setContent(content);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().add("bench-folded");
        return pane;
    }
}
