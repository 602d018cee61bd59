package justright.labs.playground;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import justright.engine.network.Parameters;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.stage.Redrawing;
import justright.lab.stage.Segments;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.control.Segmented;
import justright.ui.plot.Axis;
import justright.ui.plot.Plot;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.bar.LayerBars;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// How the dev set is judged, or how large the weights of each layer are. Where the hero judges, only the latter.
final class CompanionCard {

    private static final double LEAST_AXIS = 1;

    private final PlaygroundModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private final Segmented<Face> faces;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private boolean choosing;
    private boolean compact;

    /// What the card shows.
    enum Face {
        JUDGED,
        WEIGHTS
    }

    CompanionCard(PlaygroundModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        faces = Segments.faces(Face.JUDGED, "companion.", context);
        card = new Card(title, canvas).subtitle(subtitle);
        card.setMinSize(0, 0);
        faces.valueProperty().subscribe(this::draw);
        Redrawing.whenever(model, context, this::draw, model.moment());
        canvas.accessibleTextProperty().bind(words.live(model.description()));
    }

    Card card() {
        return card;
    }

    /// In a narrow window the title gives way to the choice of faces.
    void setCompact(boolean narrow) {
        compact = narrow;
        draw();
    }

    private void draw() {
        Moment<PlayRule, PlayFrame, PlayPicture> now = model.moment().get();
        if (now == null) {
            return;
        }
        boolean choice = now.picture().scene().isPresent();
        if (choice != choosing) {
            choosing = choice;
            if (choice) {
                card.legend(faces);
            } else {
                card.legend();
            }
        }
        boolean judged = choice && faces.getValue() == Face.JUDGED;
        Task task = now.snapshot().frame().task();
        title.set(words.get(judged ? judged(task) : "weights.title"));
        subtitle.set(judged ? "" : words.get("weights.rms"));
        canvas.setPlot(
                judged
                        ? JudgedPlot.of(now.picture().judged(), task.dev().classNames(), words)
                        : weights(now.snapshot().frame().parameters()));
    }

    private String judged(Task task) {
        if (task.isRegression()) {
            return compact ? "hero.answers.short" : "hero.answers";
        }
        return compact ? "hero.confusion.short" : "hero.confusion";
    }

    private static Plot weights(Parameters parameters) {
        List<LayerBars.Row> rows = new ArrayList<>();
        double largest = LEAST_AXIS;
        for (int l = 1; l <= parameters.depth(); l++) {
            double rms = parameters.norm(l) / Math.sqrt(parameters.W(l).getNumElements());
            largest = Math.max(largest, rms);
            rows.add(new LayerBars.Row("$W^[" + l + "]$", rms, Double.NaN, Numbers.fixed(rms, 2)));
        }
        return new LayerBars(rows, Axis.linear(0, largest), Token.LAMBDA);
    }
}
