package justright.labs.convolution;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyEvent;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The hero. Drag the window or click a cell of the map to move the filter; click a weight, then drag it up or down or
/// press the arrow keys to change it.
final class HeroCard {

    private static final double PIXELS_PER_TICK = 6;
    private static final double TICK = 0.5;

    private final ConvolutionModel model;
    private final LabContext context;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private @Nullable HeroPlot plot;
    private Grip grip = Grip.NONE;
    private int selected = -1;
    private @Nullable GrippedWeight gripped;

    /// The weight that the pointer holds, whatever becomes of the focus meanwhile.
    ///
    /// @param y where it was taken, at this `value`
    private record GrippedWeight(int cell, double y, double value) {

        double at(double now) {
            return value + Math.rint((y - now) / PIXELS_PER_TICK) * TICK;
        }
    }

    /// What the pointer holds.
    private enum Grip {
        NONE,
        WINDOW,
        CELL,
        WEIGHT
    }

    HeroCard(ConvolutionModel model, LabContext context) {
        this.model = model;
        this.context = context;
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.setOnPointer(this::pointed);
        canvas.setFocusTraversable(true);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        canvas.focusedProperty().addListener((_, _, focused) -> select(focused ? Math.max(0, selected) : -1));
        card = new Card(words.live("hero.title"), canvas).subtitle(subtitle);
        card.setMinSize(0, 0);
        canvas.accessibleTextProperty().bind(words.live(model.presentation().description()));
        Redrawing.whenever(model, context, this::draw, model.moment());
    }

    Card card() {
        return card;
    }

    private void draw() {
        model.scene().ifPresent(scene -> {
            HeroPlot next = scene.isLearning() ? learning(scene) : sliding(scene);
            plot = next;
            canvas.setPlot(next);
        });
    }

    private HeroPlot sliding(Scene scene) {
        subtitle.set(words.get(
                "hero.stop",
                Numbers.whole(scene.filled()),
                Numbers.whole(scene.setup().stops())));
        return new HeroPlot(
                scene,
                List.of(
                        sized("hero.picture", scene.padded().getNumCols()),
                        words.get("hero.filter"),
                        words.get("hero.products"),
                        sized("hero.map", scene.setup().mapSize())),
                "Σ = " + (scene.filled() == 0 ? "?" : Weights.sum(scene.sum())),
                selected);
    }

    private HeroPlot learning(Scene scene) {
        subtitle.set(words.get("hero.update", Numbers.whole(scene.frame().step())));
        return new HeroPlot(
                scene,
                List.of(
                        sized("hero.target", scene.setup().mapSize()),
                        words.get("hero.learned"),
                        words.get("hero.given"),
                        sized("hero.learned-map", scene.setup().mapSize())),
                "J = " + Numbers.significant(scene.cost(), 2),
                -1);
    }

    private String sized(String key, int size) {
        return words.get(key, Numbers.whole(size));
    }

    private void select(int weight) {
        selected = weight;
        draw();
    }

    private void pointed(PlotPointer pointer) {
        HeroPlot shown = plot;
        if (shown == null || shown.scene().isLearning()) {
            return;
        }
        double unit = canvas.plotStyleProperty().get().unit();
        HeroPlaces at = shown.places(canvas.getWidth(), canvas.getHeight(), unit);
        double x = pointer.pixelX();
        double y = pointer.pixelY();
        switch (pointer.action()) {
            case PRESSED -> {
                grip = at.left().contains(x, y)
                        ? Grip.WINDOW
                        : at.right().contains(x, y) ? Grip.CELL : at.filter().contains(x, y) ? Grip.WEIGHT : Grip.NONE;
                select(grip == Grip.WEIGHT ? at.filter().at(x, y) : -1);
                if (grip == Grip.WEIGHT) {
                    gripped = new GrippedWeight(
                            selected, y, shown.scene().frame().filter().get(selected));
                }
                drag(shown.scene(), at, x, y);
            }
            case DRAGGED -> drag(shown.scene(), at, x, y);
            case RELEASED -> {
                grip = Grip.NONE;
                gripped = null;
            }
            case CLICKED -> {}
        }
    }

    private void drag(Scene scene, HeroPlaces at, double x, double y) {
        int size = scene.setup().mapSize();
        int stride = scene.setup().correlation().stride();
        switch (grip) {
            case WINDOW -> {
                int row = stopAt(at.left().row(y), stride, size);
                stand(scene, row * size + stopAt(at.left().column(x), stride, size));
            }
            case CELL -> stand(scene, at.right().at(x, y));
            case WEIGHT -> {
                GrippedWeight held = gripped;
                if (held != null) {
                    write(held.cell(), held.at(y));
                }
            }
            case NONE -> {}
        }
    }

    /// Nothing happens if it is what was written last.
    private void write(int cell, double value) {
        if (model.knobs().chosen().get(cell) != Knobs.allowed(value)) {
            context.moving().touch(model.knobs().filter.id());
            model.write(cell, value);
        }
    }

    /// The stop at which the middle of the filter is nearest to a pixel.
    private static int stopAt(int pixel, int stride, int size) {
        return Math.clamp(Math.round((pixel - FilterChoice.EDGE / 2) / (double) stride), 0, size - 1);
    }

    private void stand(Scene scene, int stop) {
        if (stop != scene.stop() || scene.filled() == 0) {
            model.standAt(stop);
        }
    }

    private void pressed(KeyEvent event) {
        HeroPlot shown = plot;
        if (shown == null || shown.scene().isLearning() || selected < 0 || event.isShortcutDown()) {
            return;
        }
        double value = model.knobs().chosen().get(selected);
        int last = FilterChoice.WEIGHTS - 1;
        switch (event.getCode()) {
            case UP -> write(selected, value + TICK);
            case DOWN -> write(selected, value - TICK);
            case LEFT -> select(Math.max(0, selected - 1));
            case RIGHT -> select(Math.min(last, selected + 1));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
