package justright.labs.activations;

import java.util.Arrays;
import java.util.List;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.bar.SignedBars;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The slopes that PReLU has learned, layer by layer; dashed, where they started.
final class LearnedCard {

    private static final double START = 0.25;
    private static final double HEADROOM = 1.1;

    /// With more layers their numbers are shorter.
    private static final int MANY = 4;

    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;

    LearnedCard(ActivationsModel model, LabContext context) {
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        card = new Card(words.live("learned.title"), canvas).subtitle(words.live("learned.start"));
        card.setMinSize(0, 0);
        Drawing.whenever(Scene.RACE, model, context, this::draw);
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        double[] slopes = now.picture(Kind.PRELU).shapes().stream()
                .mapToDouble(shape -> shape.slope(-1))
                .toArray();
        double[] start = new double[slopes.length];
        Arrays.fill(start, START);
        int decimals = slopes.length > MANY ? 1 : 2;
        double most = Arrays.stream(slopes).map(Math::abs).max().orElse(1);
        List<String> names = Arrays.stream(slopes)
                .mapToObj(slope -> Numbers.fixed(slope, decimals))
                .toList();
        double reach = Math.max(1, HEADROOM * most);
        canvas.setPlot(
                slopes.length == 0
                        ? BoundaryCard.nothing(words)
                        : SignedBars.named(names, slopes, start, Axis.linear(-reach, reach)));
        canvas.setAccessibleText(words.get("learned.title") + ": " + String.join(", ", names));
    }
}
