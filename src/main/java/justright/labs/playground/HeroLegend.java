package justright.labs.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import justright.lab.LabContext;
import justright.lab.stage.DrawnKey;
import justright.ui.control.Card;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.plot.field.ClassMark;
import justright.ui.plot.field.Wash;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// What the marks and colours of the hero mean; at this place, too, one picks the columns of a plane, or the class to
/// paint with.
final class HeroLegend {

    private static final int MOST_NAMED = 4;
    private static final int LONGEST_NAME = 12;

    private final PlaygroundModel model;
    private final PaintPen pen;
    private final Card card;
    private final LabContext context;
    private final Words words;
    private boolean brief;
    private @Nullable Meaning shown;

    /// What the legend depends on.
    private record Meaning(String kind, List<String> classes, String range, boolean pinned, String language, int pen) {}

    HeroLegend(PlaygroundModel model, PaintPen pen, Card card, LabContext context) {
        this.model = model;
        this.pen = pen;
        this.card = card;
        this.context = context;
        this.words = context.words();
    }

    void setBrief(boolean narrow) {
        brief = narrow;
        shown = null;
    }

    /// @param pinned whether the border of one run behind is drawn
    void show(Task task, Optional<Scene> scene, boolean pinned) {
        boolean own = model.knobs().data.data.get() == DataChoice.OWN;
        String range = scene.map(Scene::wash)
                .filter(wash -> wash instanceof Wash.OfValues)
                .map(wash -> range((Wash.OfValues) wash))
                .orElse("");
        String kind = own ? "own" : scene.isEmpty() ? "judged" : task.isRegression() ? "values" : "classes";
        Meaning now = new Meaning(
                kind,
                task.train().classNames(),
                range,
                pinned,
                words.language().getValue().id() + brief,
                pen.label().get());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        List<Node> keys = new ArrayList<>();
        switch (kind) {
            case "own" -> painting(keys);
            case "values" ->
                keys.add(new DrawnKey(
                        justright.ui.plot.LegendKey.PROBABILITY, new SimpleStringProperty(range), context));
            case "classes" -> classes(task, pinned, keys);
            default -> {}
        }
        card.legend(keys.toArray(Node[]::new));
    }

    private static String range(Wash.OfValues values) {
        return Numbers.brief(values.low()) + " … " + Numbers.brief(values.high());
    }

    private void classes(Task task, boolean pinned, List<Node> keys) {
        List<String> names = task.train().classNames();
        int shownClasses = Math.min(names.size(), brief ? MOST_NAMED : 2 * MOST_NAMED);
        for (int k = 0; k < shownClasses; k++) {
            String name = names.get(k);
            String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
            keys.add(new DrawnKey(
                    new ClassMark(k), ClassMark.SIZE, ClassMark.SIZE, new SimpleStringProperty(cut), context));
        }
        if (pinned) {
            keys.add(new LegendKey(Kind.GHOST, words.live("legend.pinned.short")));
        }
        if (names.size() <= MOST_NAMED && task.features() == 2) {
            keys.add(new LegendKey(Kind.MISCLASSIFIED, words.live(brief ? "legend.wrong" : "legend.misclassified")));
        }
    }

    private void painting(List<Node> keys) {
        keys.add(pen.classes());
        Button clear = new Button();
        clear.textProperty().bind(words.live("own.clear"));
        clear.getStyleClass().addAll("outline-button", "compact");
        clear.setMinWidth(Button.USE_PREF_SIZE);
        clear.setOnAction(_ -> model.setPoints(Points.FEWEST, true));
        keys.add(clear);
    }
}
