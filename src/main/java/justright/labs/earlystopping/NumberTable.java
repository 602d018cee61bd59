package justright.labs.earlystopping;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A few numbers in columns, under their names and beside what they belong to; where not all of it fits, the names are
/// cut and not the numbers. What it holds stays in place while the numbers change, so that a button in it can be
/// pressed
/// while a run trains.
final class NumberTable extends GridPane {

    private static final double GAP = 8;

    private final List<List<Label>> cells = new ArrayList<>();

    NumberTable(double rowGap) {
        super(GAP, rowGap);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        getColumnConstraints().add(names);
    }

    /// Names the columns; with another number of them it starts again.
    void columns(List<String> names) {
        if (cells.isEmpty() || cells.getFirst().size() != names.size()) {
            getChildren().clear();
            cells.clear();
            cells.add(labels(0, names.size(), "tick"));
        }
        write(0, names);
    }

    /// The next row, or other numbers in one that is there.
    ///
    /// @param at from 1
    /// @param beside what stands before the numbers, and after them: in every call the same nodes
    void row(int at, List<? extends Node> beside, List<String> numbers) {
        if (at == cells.size()) {
            cells.add(labels(at, numbers.size(), "number"));
            add(beside.getFirst(), 0, at);
            for (int i = 1; i < beside.size(); i++) {
                add(beside.get(i), numbers.size() + i, at);
            }
        }
        write(at, numbers);
    }

    /// Takes away all rows from this one on.
    void endAt(int row) {
        if (row < cells.size()) {
            cells.subList(row, cells.size()).clear();
            getChildren().removeIf(node -> getRowIndex(node) >= row);
        }
    }

    private List<Label> labels(int row, int count, String look) {
        List<Label> labels = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Label label = new Label();
            label.getStyleClass().add(look);
            label.setMinWidth(row == 0 ? 0 : Region.USE_PREF_SIZE);
            setHalignment(label, HPos.RIGHT);
            add(label, i, row);
            labels.add(label);
        }
        return labels;
    }

    private void write(int row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            cells.get(row).get(i).setText(texts.get(i));
        }
    }
}
