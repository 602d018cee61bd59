package justright.labs.whyitworks;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import justright.engine.probe.LinearFit;
import justright.lab.LabContext;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.training.problem.Problem;
import justright.ui.control.Card;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.field.Boundary;
import justright.ui.plot.field.BoundaryPlot;
import justright.ui.plot.field.Grid;
import justright.ui.text.Words;

/// The decision boundary, and beside it the line where the best linear fit to the logit is 0: the closer they lie, the
/// more linear the network.
final class BoundaryCard {

    private static final PlotStyle STYLE = PlotStyle.MULTIPLE.marker(3);
    private static final int NODES = 41;
    private static final double UNDECIDED = 0.5;

    private final WhyItWorksModel model;
    private final PinNames names;
    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleStringProperty ghostName = new SimpleStringProperty("");
    private final LegendKey ghostKey = new LegendKey(Kind.GHOST, ghostName);
    private final LegendKey lineKey;
    private final Card card;

    BoundaryCard(WhyItWorksModel model, PinNames names, LabContext context) {
        this.model = model;
        this.names = names;
        this.words = context.words();
        lineKey = new LegendKey(Kind.BAYES, words.live("legend.line"));
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(STYLE);
        card = new Card(words.live("boundary.title"), canvas);
        card.setMinSize(0, 0);
        canvas.accessibleTextProperty().bind(words.live(model.presentation().description()));
        Redrawing.whenever(
                model,
                context,
                this::draw,
                model.moment(),
                model.knobs().straightLine.value());
    }

    Card card() {
        return card;
    }

    private void draw() {
        legend();
        model.picture().ifPresent(now -> {
            BoundaryPlot plot =
                    BoundaryPlot.of(now.field(), now.examples()).bare().stretch();
            if (model.pinned().isPresent()) {
                plot = plot.with(
                        Boundary.ghost(model.pinned().get().moment().picture().field(), ""));
            }
            if (hasLine(now)) {
                plot = plot.with(Boundary.best(line(now.fit()), ""));
            }
            canvas.setPlot(plot);
        });
    }

    private boolean hasLine(WhyPicture now) {
        return model.knobs().straightLine.get() && !now.fit().isConstant();
    }

    private static Grid line(LinearFit fit) {
        double reach = Problem.REACH;
        return Grid.of(-reach, reach, -reach, reach, NODES, (x1, x2) -> UNDECIDED + fit.at(x1, x2));
    }

    private void legend() {
        List<Node> keys = new ArrayList<>();
        if (model.picture().filter(this::hasLine).isPresent()) {
            keys.add(lineKey);
        }
        model.pinned().ifPresent(pin -> {
            ghostName.set(names.name(pin));
            keys.add(ghostKey);
        });
        card.legend(keys.toArray(Node[]::new));
    }
}
