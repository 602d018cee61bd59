package justright.ui.control;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import justright.ui.reading.Readout;

/// What a line, point or bar of a plot means: its picture and its name.
public final class LegendKey extends Label {

    private static final double LINE_LENGTH = 18;

    /// What there is in the plots.
    public enum Kind {
        TRAIN,
        DEV,
        TEST,
        BAYES,
        /// A pinned run.
        GHOST,
        /// A boundary, a plain curve.
        INK,
        LAMBDA,
        ALPHA,
        CLASS_A,
        CLASS_B,
        MISCLASSIFIED,
        BEST_DEV,
        /// A moment of a run that someone chose.
        PENNANT,
        /// A moment that a rule chose.
        RULE_PENNANT,
        /// Where a run ends.
        END,
        /// A negative weight.
        NEGATIVE,
        /// A positive weight.
        POSITIVE
    }

    public LegendKey(Kind kind, ObservableValue<String> name) {
        textProperty().bind(name);
        setGraphic(picture(kind));
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("legend-key");
    }

    /// Only the picture.
    public static Region picture(Kind kind) {
        StackPane frame = new StackPane(shape(kind));
        frame.getStyleClass().addAll("key-picture", styleClass(kind));
        frame.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return frame;
    }

    /// The line of a readout.
    ///
    /// @throws IllegalArgumentException if it belongs to none
    static Region picture(Readout.Line line) {
        return picture(
                switch (line) {
                    case TRAIN -> Kind.TRAIN;
                    case DEV -> Kind.DEV;
                    case TEST -> Kind.TEST;
                    case BAYES -> Kind.BAYES;
                    case GHOST -> Kind.GHOST;
                    case NONE -> throw new IllegalArgumentException("no line");
                });
    }

    static String styleClass(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Node shape(Kind kind) {
        Node shape = switch (kind) {
            case TRAIN, DEV, TEST, BAYES, GHOST, INK, LAMBDA, ALPHA -> new Line(0, 0, LINE_LENGTH, 0);
            case CLASS_A -> new Circle(4.5);
            case CLASS_B -> diamond(5.4);
            case MISCLASSIFIED -> new Circle(5.6);
            case BEST_DEV -> diamond(5);
            case PENNANT, RULE_PENNANT -> new Polygon(0, 0, 11, 4.5, 1.6, 8.4, 1.6, 15, 0, 15);
            case END -> new Rectangle(1.6, 15);
            case NEGATIVE, POSITIVE -> new Rectangle(16, 4);
        };
        shape.getStyleClass()
                .add(
                        switch (kind) {
                            case CLASS_A, CLASS_B, NEGATIVE, POSITIVE, PENNANT, RULE_PENNANT, END -> "key-solid";
                            case MISCLASSIFIED, BEST_DEV -> "key-hollow";
                            default -> "key-line";
                        });
        return shape;
    }

    private static Polygon diamond(double radius) {
        return new Polygon(0, -radius, radius, 0, 0, radius, -radius, 0);
    }
}
