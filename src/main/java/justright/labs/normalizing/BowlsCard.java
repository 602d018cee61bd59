package justright.labs.normalizing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import justright.lab.LabContext;
import justright.labs.normalizing.TwinFrame.Place;
import justright.ui.control.Card;
import justright.ui.plot.Plot;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.field.DescentPath;
import justright.ui.plot.field.SurfacePlot;
import justright.ui.plot.field.Viewpoint;
import justright.ui.text.Words;
import justright.ui.theme.Token;
import org.jspecify.annotations.Nullable;

/// Both landscapes as bowls, turned together by dragging either.
final class BowlsCard {

    private static final Viewpoint FIRST_VIEW = new Viewpoint(-0.95, 0.6);

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
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        return canvas;
    }

    private void draw() {
        model.picture().ifPresent(it -> {
            TwinFrame frame = it.frame();
            raw.setPlot(plot(it.survey().raw(), frame.raw(), "raw", it.problem().raw()));
            String step = NormalizingDiagnosis.stepName(it.problem());
            prepared.setPlot(plot(
                    it.survey().prepared(), frame.prepared(), step, it.problem().prepared()));
        });
    }

    private Plot plot(Relief relief, Place place, String step, Terrain terrain) {
        String caption = words.get("bowls.caption", words.get("step." + step), NormalizingDiagnosis.kappa(terrain));
        DescentPath path = new DescentPath(place.trail().first(), place.trail().second(), Token.ALPHA, "");
        Optional<Plot> bowl = relief.bowl().map(it -> new SurfacePlot(it, List.of(path), view.get(), caption));
        return bowl.orElseGet(() -> new FlatNote(words.get("bowls.flat"), caption));
    }

    private void dragged(PlotPointer pointer) {
        PlotPointer last = grip;
        if (pointer.action() == PlotPointer.Action.DRAGGED && last != null) {
            view.set(view.get().dragged(pointer.pixelX() - last.pixelX(), pointer.pixelY() - last.pixelY()));
        }
        grip = pointer;
    }
}
