package justright.ui.formula;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// A formula with the numbers put in, in the number font: cheap enough to follow every frame.
public final class NumbersLine extends HBox {

    private static final double LEAST_GAP = 6;

    private final Highlight highlight;
    private final ObjectProperty<Phrase> label;
    private final Label name = new Label();
    private final HBox row = new HBox();
    private List<Segment> shown = List.of();

    public NumbersLine(Formula.Numbers numbers, Highlight highlight, Words words) {
        this.highlight = highlight;
        label = new SimpleObjectProperty<>(numbers.label());
        name.textProperty().bind(words.live(label));
        name.getStyleClass().add("secondary");
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("numbers");
        getChildren().addAll(name, gap, row);
        getStyleClass().add("numbers-line");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> name.getText() + " " + spoken(), name.textProperty(), row.accessibleTextProperty()));
        show(numbers);
    }

    /// Changes the numbers; the parts are made anew only if their kinds differ.
    public void show(Formula.Numbers numbers) {
        label.set(numbers.label());
        if (!sameKinds(numbers.segments())) {
            row.getChildren().setAll(numbers.segments().stream().map(this::part).toList());
        }
        for (int i = 0; i < numbers.segments().size(); i++) {
            ((Label) row.getChildren().get(i)).setText(numbers.segments().get(i).text());
        }
        shown = numbers.segments();
        row.setAccessibleText(spoken());
    }

    /// The numbers come first: without room for the label it goes.
    @Override
    protected void layoutChildren() {
        name.setVisible(name.prefWidth(-1) + LEAST_GAP + row.prefWidth(-1) <= getWidth());
        super.layoutChildren();
    }

    private String spoken() {
        StringBuilder text = new StringBuilder();
        shown.forEach(segment -> text.append(segment.text()));
        return text.toString();
    }

    private boolean sameKinds(List<Segment> segments) {
        if (segments.size() != shown.size()) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            if (!styleClass(segments.get(i)).equals(styleClass(shown.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private Label part(Segment segment) {
        Label part = new Label();
        part.setMinWidth(Region.USE_PREF_SIZE);
        part.getStyleClass().addAll(styleClass(segment).split(" "));
        return part;
    }

    private String styleClass(Segment segment) {
        return switch (segment) {
            case Segment.Plain _ -> "number";
            case Segment.Value value -> "number strong term-value " + highlight.styleClass(value.settingId());
            case Segment.Result result -> "number strong term-result " + highlight.styleClass(result.settingId());
        };
    }
}
