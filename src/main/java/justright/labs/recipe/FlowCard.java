package justright.labs.recipe;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.labs.recipe.FlowLayout.Box;
import justright.ui.control.Card;
import justright.ui.control.PricedButton;
import justright.ui.plot.PlotCanvas;
import justright.ui.text.Words;

/// The hero: the recipe as a flow chart, the shelf of remedies in its boxes, and what is left of the budget.
final class FlowCard {

    private static final double BUDGET_HEIGHT = 62;
    private static final double COMPACT_BUDGET_HEIGHT = 42;

    private final Words words;
    private final PlotCanvas chart;
    private final PlotCanvas budget;
    private final Button button = new Button();
    private final Card card;

    FlowCard(RecipeModel model, LabContext context) {
        this.words = context.words();
        chart = StageCanvas.create(context);
        budget = StageCanvas.create(context);
        setCompact(false);
        chart.accessibleTextProperty().bind(words.live(model.description()));
        budget.accessibleTextProperty().bind(words.live(model.description()));
        Shelf shelf = new Shelf(chart, buttons(model, context, true), buttons(model, context, false));
        VBox.setVgrow(shelf, Priority.ALWAYS);
        VBox body = new VBox(4, shelf, budget);
        body.setMinSize(0, 0);
        button.setOnAction(_ -> {
            if (model.reading().get().isRunning()) {
                model.cancelOrder();
            } else {
                model.startAgain();
            }
        });
        button.getStyleClass().addAll("outline-button", "compact");
        button.setMinWidth(Button.USE_PREF_SIZE);
        card = new Card(words.live("flow.title"), body).legend(button);
        card.setMinSize(0, 0);
        context.life().follow(model.reading(), this::draw);
        context.life()
                .listen(words.language(), (_, _, _) -> draw(model.reading().get()));
    }

    Card card() {
        return card;
    }

    /// Without the bar's legend in a narrow window.
    void setCompact(boolean compact) {
        double height = compact ? COMPACT_BUDGET_HEIGHT : BUDGET_HEIGHT;
        budget.setPrefHeight(height);
        budget.setMinHeight(height);
    }

    private static List<PricedButton> buttons(RecipeModel model, LabContext context, boolean bias) {
        return Remedy.SHELF.stream()
                .filter(remedy -> bias ? remedy.isAgainstBias() : remedy.isAgainstVariance())
                .map(remedy -> {
                    PricedButton button = new RemedyButton(remedy, model, context).button();
                    button.standsIn(context.words().live(bias ? "flow.bias" : "flow.variance"));
                    return button;
                })
                .toList();
    }

    private void draw(Reading now) {
        chart.setPlot(new FlowPlot(now, words));
        budget.setPlot(new BudgetPlot(now, words));
        button.setText(words.get(now.isRunning() ? "order.cancel" : "order.again"));
        button.setDisable(now.orders() == 0);
    }

    /// The chart with the buttons in its boxes.
    private static final class Shelf extends Pane {

        private static final double INSET = 5;
        private static final double TIGHT = 3;
        private static final double GAP = 4;
        /// Two lines of the smallest type.
        private static final double LEAST = 30;
        private static final int COLUMNS = 2;
        private static final double TALLEST = 48;

        private final PlotCanvas chart;
        private final List<PricedButton> first;
        private final List<PricedButton> second;

        Shelf(PlotCanvas chart, List<PricedButton> first, List<PricedButton> second) {
            this.chart = chart;
            this.first = first;
            this.second = second;
            getChildren().add(chart);
            getChildren().addAll(first);
            getChildren().addAll(second);
            setMinSize(0, 0);
        }

        @Override
        protected void layoutChildren() {
            chart.resizeRelocate(0, 0, getWidth(), getHeight());
            FlowLayout at = FlowLayout.of(getWidth(), getHeight());
            place(first, at.biasBox());
            place(second, at.varianceBox());
        }

        private static void place(List<PricedButton> buttons, Box box) {
            int rows = (buttons.size() + COLUMNS - 1) / COLUMNS;
            double width = Math.floor((box.width() - 2 * INSET - GAP * (COLUMNS - 1)) / COLUMNS);
            boolean low = height(box, rows, INSET, GAP) < LEAST;
            double gap = low ? TIGHT : GAP;
            double height = Math.min(TALLEST, height(box, rows, low ? TIGHT : INSET, gap));
            double top = Math.rint(box.top() + (box.height() - rows * height - gap * (rows - 1)) / 2);
            for (int i = 0; i < buttons.size(); i++) {
                double x = Math.rint(box.left() + INSET + (i % COLUMNS) * (width + GAP));
                double y = top + Math.floorDiv(i, COLUMNS) * (height + gap);
                buttons.get(i).resizeRelocate(x, y, width, height);
            }
        }

        private static double height(Box box, int rows, double inset, double gap) {
            return Math.floor((box.height() - 2 * inset - gap * (rows - 1)) / rows);
        }
    }
}
