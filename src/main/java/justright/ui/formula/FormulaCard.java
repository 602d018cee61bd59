package justright.ui.formula;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// A live formula: its lines and, below a hairline, the numbers put in.
public final class FormulaCard extends VBox {

    private final Highlight highlight;
    private final Words words;
    private final FormulaView view;
    private final VBox rows = new VBox();
    private final List<NumbersLine> lines = new ArrayList<>();

    public FormulaCard(ObservableValue<Formula> formula, Highlight highlight, Words words, Lifetime life) {
        this.highlight = highlight;
        this.words = words;
        rows.getStyleClass().add("numbers-lines");
        rows.setVisible(false);
        rows.setManaged(false);
        getStyleClass().add("formula-card");
        view = new FormulaView(formula, highlight, life);
        getChildren().addAll(view, rows);
        life.follow(formula, now -> show(now.numbers()));
    }

    /// Whether the short form stands for the formula even where the whole would fit.
    public void setBrief(boolean brief) {
        view.setBrief(brief);
    }

    private void show(List<Formula.Numbers> numbers) {
        if (numbers.size() != lines.size()) {
            lines.clear();
            numbers.forEach(line -> lines.add(new NumbersLine(line, highlight, words)));
            rows.getChildren().setAll(lines);
            rows.setVisible(!lines.isEmpty());
            rows.setManaged(!lines.isEmpty());
            return;
        }
        for (int i = 0; i < numbers.size(); i++) {
            lines.get(i).show(numbers.get(i));
        }
    }
}
