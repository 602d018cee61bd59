package justright.app.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.OpenLab;
import justright.setting.Quantity;
import justright.setting.Setting;
import justright.ui.control.PlainViewport;
import justright.ui.formula.FormulaCard;
import justright.ui.formula.Highlight;
import org.jspecify.annotations.Nullable;

/// The bench at the right. The live formula above and the challenge below stay in sight in every window; what lies
/// between them, the controls and all that is folded away, scrolls where it does not fit. Made from the lab's
/// declarations alone.
final class Bench extends Region {

    /// So much is left for the controls, whatever the formula and the challenge would like.
    private static final double LEAST_CONTROLS = 132;

    private final LabModel model;
    private final LabContext context;
    private final Challenges challenges;
    private final FormulaCard formula;
    private final Region top;
    private final BenchControls controls;
    private final StackPane goal = new StackPane();
    private final ScrollPane dock;
    private boolean lesson;

    /// @param buttons stand beside the title of the controls
    Bench(OpenLab open, Challenges challenges, UndoButtons buttons, Runnable showException) {
        this.model = open.model();
        this.context = open.context();
        this.challenges = challenges;
        formula = formula();
        top = section(new VBox(8, new FormulaHeading(model, context), formula));
        controls = new BenchControls(open, buttons, showException);
        dock = dock(section(new VBox(goal, challenges)));
        getStyleClass().add("bench");
        getChildren().addAll(top, controls, dock);
        RestingLight.shine(model, context);
        for (Region docked : List.of(goal, challenges)) {
            docked.needsLayoutProperty().addListener((_, _, needed) -> {
                if (needed) {
                    requestLayout();
                }
            });
        }
        context.life().listen(controls.reduced(), (_, _, _) -> arrange());
        showLesson(null, false);
    }

    /// What a lesson asks for takes the place of the lab's own questions, which would turn what it locks.
    ///
    /// @param card null if it asks for nothing
    /// @param binding whether there is a lesson that asks or locks
    void showLesson(@Nullable Region card, boolean binding) {
        goal.getChildren().setAll(card == null ? List.of() : List.of(card));
        lesson = binding;
        arrange();
    }

    /// Where controls are put away or chosen, too, the lab's own questions would turn what cannot be seen.
    private void arrange() {
        boolean asks = !goal.getChildren().isEmpty();
        boolean binding = lesson || controls.reduced().get();
        TopBar.show(goal, asks);
        TopBar.show(challenges, !binding);
        TopBar.show(dock, asks || !binding);
        controls.setBinding(binding, lesson);
        requestLayout();
    }

    /// The controls in the order of the bench, for the number keys.
    List<Region> controlNodes() {
        return controls.nodes();
    }

    /// Scrolls until a control can be seen whole.
    void reveal(Region control) {
        controls.reveal(control);
    }

    /// Fits into a narrow window, or back: short formula, tighter rows.
    void setCompact(boolean compact) {
        formula.setBrief(compact);
        challenges.setCompact(compact);
    }

    private FormulaCard formula() {
        Highlight highlight = context.moving()
                .highlight(id -> model.setting(id).map(Setting::quantity).orElse(Quantity.DATA));
        return new FormulaCard(model.presentation().formula(), highlight, context.words(), context.life());
    }

    private static Region section(Region content) {
        VBox section = new VBox(content);
        section.getStyleClass().add("bench-section");
        return section;
    }

    private static ScrollPane dock(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        PlainViewport.of(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bench-dock");
        return scroll;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset()
                + top.prefHeight(width)
                + controls.prefHeight(width)
                + dock.getContent().prefHeight(width)
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double width = getWidth() - x - snappedRightInset();
        double above = snapSizeY(top.prefHeight(width));
        double wanted = dock.isManaged() ? snapSizeY(dock.getContent().prefHeight(width)) + 1 : 0;
        double below = Math.min(wanted, Math.max(0, getHeight() - above - LEAST_CONTROLS));
        top.resizeRelocate(x, 0, width, above);
        controls.resizeRelocate(x, above, width, Math.max(0, getHeight() - above - below));
        dock.resizeRelocate(x, getHeight() - below, width, below);
    }
}
