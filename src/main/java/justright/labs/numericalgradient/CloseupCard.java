package justright.labs.numericalgradient;

import java.util.EnumMap;
import java.util.Map;
import justright.lab.LabContext;
import justright.lab.stage.FacesCard;
import justright.lab.stage.StageCanvas;
import justright.labs.numericalgradient.GradientSettings.Face;
import justright.ui.control.Card;
import justright.ui.plot.Frame;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The large picture, in two faces; θ is dragged on either.
final class CloseupCard {

    private final NumericalGradientModel model;
    private final LabContext context;
    private final Words words;
    private final Map<Face, PlotCanvas> canvases = new EnumMap<>(Face.class);
    private final Card card;
    private @Nullable Grip grip;

    /// Where a drag began.
    private record Grip(double theta, double pixelX, double thetaPerPixel) {}

    CloseupCard(NumericalGradientModel model, LabContext context) {
        this.model = model;
        this.context = context;
        words = context.words();
        for (Face face : Face.values()) {
            PlotCanvas canvas = StageCanvas.create(context);
            canvas.accessibleTextProperty().bind(words.live(model.description()));
            canvas.setOnPointer(pointer -> pointed(pointer, canvas));
            canvases.put(face, canvas);
        }
        card = new FacesCard<>(model.knobs().face, "curve.title.", canvases, context).card();
        context.life().listen(model.reading(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
        draw();
    }

    Card card() {
        return card;
    }

    private void draw() {
        Reading reading = model.reading().get();
        if (reading != null) {
            canvases.forEach((face, canvas) -> canvas.setPlot(CloseupPlot.of(reading, face, words)));
        }
    }

    private void pointed(PlotPointer pointer, PlotCanvas canvas) {
        switch (pointer.action()) {
            case PRESSED -> take(pointer, canvas.frame());
            case DRAGGED -> drag(pointer);
            case RELEASED -> {
                grip = null;
                model.letGo();
            }
            case CLICKED -> {}
        }
    }

    private void take(PlotPointer pointer, @Nullable Frame frame) {
        if (frame != null) {
            double perPixel = (frame.x().max() - frame.x().min()) / frame.width();
            grip = new Grip(model.knobs().theta.get(), pointer.pixelX(), perPixel);
            model.hold();
        }
    }

    private void drag(PlotPointer pointer) {
        Grip from = grip;
        if (from != null) {
            double moved = from.thetaPerPixel() * (pointer.pixelX() - from.pixelX());
            model.moveTheta(from.theta() + moved, from.thetaPerPixel());
            context.moving().touch(model.knobs().theta.id());
        }
    }
}
