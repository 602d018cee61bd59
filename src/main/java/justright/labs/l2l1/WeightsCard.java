package justright.labs.l2l1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.stage.Redrawing;
import justright.lab.stage.Segments;
import justright.training.Hyperparameters;
import justright.ui.control.Card;
import justright.ui.control.Segmented;
import justright.ui.plot.Axis;
import justright.ui.plot.Plot;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.bar.LayerBars;
import justright.ui.plot.bar.SignedBars;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// How large the weights are: the root mean square of each layer, or every weight sorted by size.
final class WeightsCard {

    private static final double LEAST_AXIS = 1;

    private final L2L1Model model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private final Segmented<Face> faces;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    /// What the card shows.
    enum Face {
        LAYERS,
        SORTED
    }

    WeightsCard(L2L1Model model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = new PlotCanvas(context.palette().getValue());
        context.life().follow(context.palette(), canvas.paletteProperty()::set);
        faces = Segments.faces(Face.LAYERS, "weights.", context);
        card = new Card(words.live("weights.title"), canvas).subtitle(subtitle).legend(faces);
        faces.valueProperty().subscribe(this::draw);
        context.life().listen(model.moment(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
        Redrawing.whenPinned(model, context, this::draw);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
    }

    Card card() {
        return card;
    }

    private void draw() {
        Moment<Hyperparameters, L2L1Frame, L2L1Picture> now = model.moment().get();
        if (now == null) {
            return;
        }
        WeightReading weights = now.picture().weights();
        Optional<WeightReading> pinned = model.pins().stream()
                .map(pin -> pin.moment().picture().weights())
                .filter(ghost -> ghost.count() == weights.count())
                .findFirst();
        subtitle.set(
                weights.zeros() > 0
                        ? words.get("weights.zeros", weights.zeros() + "", weights.count() + "")
                        : faces.getValue() == Face.LAYERS ? words.get("weights.rms") : "");
        canvas.setPlot(faces.getValue() == Face.LAYERS ? layers(weights, pinned) : sorted(weights, pinned));
    }

    private static Plot layers(WeightReading weights, Optional<WeightReading> pinned) {
        List<LayerBars.Row> rows = new ArrayList<>();
        double largest = LEAST_AXIS;
        for (int l = 0; l < weights.rms().size(); l++) {
            double rms = weights.rms().get(l);
            int layer = l;
            double was = pinned.map(ghost -> ghost.rms().get(layer)).orElse(Double.NaN);
            largest = Math.max(largest, Math.max(rms, Double.isNaN(was) ? 0 : was));
            rows.add(new LayerBars.Row("$W^[" + (l + 1) + "]$", rms, was, Numbers.fixed(rms, 2)));
        }
        return new LayerBars(rows, Axis.linear(0, largest), Token.LAMBDA);
    }

    private static Plot sorted(WeightReading weights, Optional<WeightReading> pinned) {
        double[] ghost = pinned.map(WeightReading::all).orElse(new double[0]);
        double largest = Math.max(LEAST_AXIS, Math.max(largest(weights.all()), largest(ghost)));
        return SignedBars.sorted(weights.all(), ghost, Axis.linear(-largest, largest));
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }
}
