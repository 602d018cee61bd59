package justright.labs.playground;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.Probe;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The hero: what the network answers over the plane; where there is none, how it judges.
final class HeroCard {

    private static final double LARGE = 560;

    private final PlaygroundModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final PaintPen pen;
    private final PlanePicture plane;
    private final PlaneColumns columns;
    private final HeroLegend legend;
    private final Card card;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final BooleanProperty compact = new SimpleBooleanProperty();

    HeroCard(PlaygroundModel model, PinNames names, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        pen = new PaintPen(model, canvas, context);
        plane = new PlanePicture(model, names, words);
        StackPane picture = new StackPane(canvas, pen.cursor());
        picture.setMinSize(0, 0);
        VBox.setVgrow(picture, Priority.ALWAYS);
        columns = new PlaneColumns(model, context);
        card = new Card(title, new VBox(picture, columns)).subtitle(subtitle);
        card.setMinSize(0, 0);
        legend = new HeroLegend(model, pen, card, context);
        canvas.setOnPointer(pen::pointed);
        canvas.widthProperty().subscribe(this::style);
        compact.subscribe(this::style);
        Redrawing.whenever(
                model,
                context,
                this::draw,
                model.moment(),
                model.knobs().view.shown.value(),
                model.knobs().view.best.value(),
                model.own(),
                pen.label());
        canvas.accessibleTextProperty().bind(words.live(model.description()));
    }

    Card card() {
        return card;
    }

    void setCompact(boolean narrow) {
        compact.set(narrow);
        legend.setBrief(narrow);
        draw();
    }

    private void style() {
        canvas.plotStyleProperty()
                .set(compact.get() ? PlotStyle.SMALL : canvas.getWidth() > LARGE ? PlotStyle.LARGE : PlotStyle.NORMAL);
    }

    private void draw() {
        Moment<PlayRule, PlayFrame, PlayPicture> now = model.moment().get();
        if (now == null) {
            return;
        }
        Task task = now.snapshot().frame().task();
        Optional<Scene> scene = now.picture().scene();
        title.set(words.get(title(task, scene.isPresent())));
        subtitle.set(subtitle(task, scene));
        if (scene.isPresent()) {
            canvas.setProbe((x, y) -> pen.isPainting()
                    ? Optional.empty() // it would cover what is painted
                    : Optional.of(reading(task, scene.get(), x, y)));
            canvas.setPlot(plane.of(now, scene.get()));
        } else {
            canvas.setProbe(null);
            canvas.setPlot(JudgedPlot.of(now.picture().judged(), task.dev().classNames(), words));
        }
        columns.show(task.features() > 2);
        legend.show(task, scene, scene.isPresent() && plane.hasLonePin(now, scene.get()));
    }

    private String title(Task task, boolean plane) {
        if (!plane) {
            return task.isRegression() ? "hero.answers" : "hero.confusion";
        }
        boolean own = model.knobs().data.data.get() == DataChoice.OWN;
        return own
                ? "hero.own"
                : task.isRegression()
                        ? "hero.values"
                        : task.classes() > 2 ? "hero.regions" : compact.get() ? "hero.boundary.short" : "hero.boundary";
    }

    private String subtitle(Task task, Optional<Scene> scene) {
        if (model.knobs().data.data.get() == DataChoice.OWN) {
            return own(task);
        }
        if (scene.isEmpty()) {
            return words.get("hero.no-plane", Numbers.whole(task.features()));
        }
        int others = task.features() - 2;
        return others > 1
                ? words.get("hero.slice", Numbers.whole(others))
                : others > 0 ? words.get("hero.slice.one") : "";
    }

    private String own(Task task) {
        if (task.trouble() != Trouble.NONE) {
            return words.get("trouble.short");
        }
        Painted painted = model.knobs().data.painted.get();
        boolean none = painted.waiting(model.own().get().points()).isEmpty();
        return words.get(none ? "own.paint" : painted == Painted.CLASSES ? "own.waiting" : "own.beyond");
    }

    private Probe.Reading reading(Task task, Scene scene, double x, double y) {
        return new Probe.Reading(x, y, plane.reading(task, scene, x, y));
    }
}
