package justright.labs.earlystopping;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A few numbers in columns, under their names and beside what they belong to.
final class NumberTable extends GridPane {

    private static final double GAP = 8;

    NumberTable(double rowGap) {
        super(GAP, rowGap);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        getColumnConstraints().add(names);
    }

    /// Starts again with these columns.
    void columns(List<String> names) {
        getChildren().clear();
        for (int i = 0; i < names.size(); i++) {
            add(right(names.get(i), "tick"), i + 1, 0);
        }
    }

    /// @param at from 1
    void row(int at, Node name, List<String> numbers) {
        add(name, 0, at);
        for (int i = 0; i < numbers.size(); i++) {
            add(right(numbers.get(i), "number"), i + 1, at);
        }
    }

    private static Label right(String text, String look) {
        Label label = new Label(text);
        label.getStyleClass().add(look);
        label.setMinWidth(Region.USE_PREF_SIZE);
        setHalignment(label, HPos.RIGHT);
        return label;
    }
}
