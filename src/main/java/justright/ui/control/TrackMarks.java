package justright.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import justright.setting.NumberSetting;

/// What stands on and under a slider's track: round values, and landmarks, to which round values give way.
final class TrackMarks extends Group {

    private static final double TICK = 7;
    private static final double GAP = 5;

    private final NumberSetting setting;
    private final List<Label> values;
    private final Rectangle beyond = new Rectangle(0, 4);
    private final List<Label> names = new ArrayList<>();
    private final List<Line> ticks = new ArrayList<>();
    private List<Landmark> landmarks = List.of();

    TrackMarks(NumberSetting setting) {
        this.setting = setting;
        values = setting.marks().stream().map(TrackMarks::label).toList();
        beyond.getStyleClass().add("beyond");
        beyond.setVisible(false);
        setManaged(false);
        getChildren().add(beyond);
        getChildren().addAll(values);
    }

    void show(List<Landmark> shown) {
        landmarks = shown.stream()
                .filter(each -> each.value() >= setting.scale().minimum()
                        && each.value() <= setting.scale().maximum())
                .sorted(Comparator.comparingDouble(Landmark::value))
                .toList();
        if (names.size() != landmarks.size()) {
            make(landmarks.size());
        }
        for (int i = 0; i < landmarks.size(); i++) {
            names.get(i).setText(landmarks.get(i).name());
        }
    }

    private void make(int count) {
        getChildren().removeAll(names);
        getChildren().removeAll(ticks);
        names.clear();
        ticks.clear();
        for (int i = 0; i < count; i++) {
            Label name = new Label();
            name.getStyleClass().addAll("tick", "landmark-name");
            names.add(name);
            Line tick = new Line();
            tick.getStyleClass().add("landmark");
            ticks.add(tick);
        }
        getChildren().addAll(ticks);
        getChildren().addAll(names);
    }

    boolean isEmpty() {
        return values.isEmpty() && landmarks.isEmpty();
    }

    boolean hasLandmarks() {
        return !landmarks.isEmpty();
    }

    double textHeight() {
        return Math.ceil(
                values.isEmpty()
                        ? names.getFirst().prefHeight(-1)
                        : values.getFirst().prefHeight(-1));
    }

    /// @param left where the track begins
    /// @param width how long it is
    /// @param y its middle
    /// @param below where the words stand
    void lay(double left, double width, double y, double below) {
        layNames(left, width, below);
        for (int i = 0; i < ticks.size(); i++) {
            double x = left + width * position(landmarks.get(i));
            ticks.get(i).setStartX(x);
            ticks.get(i).setEndX(x);
            ticks.get(i).setStartY(y - TICK);
            ticks.get(i).setEndY(y + TICK);
        }
        beyond.setVisible(!landmarks.isEmpty());
        if (!landmarks.isEmpty()) {
            double x = left + width * position(landmarks.getFirst());
            beyond.setX(x);
            beyond.setY(y - 2);
            beyond.setWidth(Math.max(0, left + width - x));
        }
        for (int i = 0; i < values.size(); i++) {
            Label value = values.get(i);
            place(value, left, width, setting.scale().position(setting.marks().get(i)), below, 0.5);
            value.setVisible(names.stream().noneMatch(name -> overlap(value, name)));
        }
    }

    /// One name is centred; of two neighbours the lower one ends and the higher one begins at its tick.
    private void layNames(double left, double width, double below) {
        for (int i = 0; i < names.size(); i++) {
            double anchor = names.size() == 1 ? 0.5 : i == 0 ? 0.85 : 0.15;
            place(names.get(i), left, width, position(landmarks.get(i)), below, anchor);
        }
    }

    private double position(Landmark landmark) {
        return setting.scale().position(landmark.value());
    }

    private static void place(Label mark, double left, double width, double position, double y, double anchor) {
        double wide = mark.prefWidth(-1);
        double x = left + width * position - wide * anchor;
        double inside = Math.clamp(x, left - 6, Math.max(left - 6, left + width + 6 - wide));
        mark.resizeRelocate(Math.rint(inside), Math.rint(y), wide, mark.prefHeight(-1));
    }

    private static boolean overlap(Label one, Label other) {
        return one.getLayoutX() < other.getLayoutX() + other.getWidth() + GAP
                && other.getLayoutX() < one.getLayoutX() + one.getWidth() + GAP;
    }

    private static Label label(double value) {
        Label label = new Label(SettingText.mark(value));
        label.getStyleClass().addAll("tick", "number");
        return label;
    }
}
