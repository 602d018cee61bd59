package justright.labs.normalizing;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.labs.normalizing.TwinFrame.Place;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.field.DescentPath;
import justright.ui.plot.field.SurfacePlot;
import justright.ui.plot.field.Viewpoint;
import justright.ui.text.Words;
import justright.ui.theme.Token;
import org.jspecify.annotations.Nullable;

/// Both landscapes as bowls, turned together by dragging either or by its arrow keys.
final class BowlsCard {

    private static final Viewpoint FIRST_VIEW = new Viewpoint(-0.95, 0.6);

    /// An arrow key turns as far as dragging by so many pixels.
    private static final double TURN = 12;

    private final NormalizingModel model;
    private final Words words;
    private final PlotCanvas raw;
    private final PlotCanvas prepared;
    private final ObjectProperty<Viewpoint> view = new SimpleObjectProperty<>(FIRST_VIEW);
    private final Card card;
    private @Nullable PlotPointer grip;

    BowlsCard(NormalizingModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        raw = bowl(context);
        prepared = bowl(context);
        HBox both = new HBox(raw, prepared);
        HBox.setHgrow(raw, Priority.ALWAYS);
        HBox.setHgrow(prepared, Priority.ALWAYS);
        card = new Card(words.live("bowls"), both).subtitle(words.live("bowls.note"));
        context.life().follow(model.moment(), _ -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
        view.subscribe(this::draw);
    }

    Card card() {
        return card;
    }

    private PlotCanvas bowl(LabContext context) {
        PlotCanvas canvas = StageCanvas.create(context);
        canvas.setCursor(Cursor.OPEN_HAND);
        canvas.setOnPointer(this::dragged);
        PlotKeys.listen(canvas, model, (right, up) -> view.set(view.get().dragged(TURN * right, -TURN * up)));
        canvas.accessibleHelpProperty().bind(words.live("bowls.help"));
        return canvas;
    }

    private void draw() {
        model.picture().ifPresent(it -> {
            TwinFrame frame = it.frame();
            draw(
                    raw,
                    it.survey().raw(),
                    frame.raw(),
                    caption("raw", it.problem().raw()));
            String step = Readings.stepName(it.problem());
            draw(
                    prepared,
                    it.survey().prepared(),
                    frame.prepared(),
                    caption(step, it.problem().prepared()));
        });
    }

    private String caption(String step, Terrain terrain) {
        return words.get("bowls.caption", words.get("step." + step), Readings.kappa(terrain));
    }

    private void draw(PlotCanvas canvas, Relief relief, Place place, String caption) {
        DescentPath path = new DescentPath(place.trail().first(), place.trail().second(), Token.ALPHA, "");
        canvas.setPlot(new SurfacePlot(relief.bowl(), List.of(path), view.get(), caption));
        canvas.setAccessibleText(words.get("bowls.spoken", caption));
    }

    private void dragged(PlotPointer pointer) {
        PlotPointer last = grip;
        if (pointer.action() == PlotPointer.Action.DRAGGED && last != null) {
            view.set(view.get().dragged(pointer.pixelX() - last.pixelX(), pointer.pixelY() - last.pixelY()));
        }
        grip = pointer;
    }
}
