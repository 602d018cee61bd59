package justright.labs.l2l1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Pin;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.training.Hyperparameters;
import justright.ui.control.Card;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.Probe;
import justright.ui.plot.field.Boundary;
import justright.ui.plot.field.BoundaryPlot;
import justright.ui.plot.field.Grid;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The hero: the decision boundary where there is a plane, else which measurements still carry weight.
final class HeroCard {

    private static final double LARGE = 600;

    private final L2L1Model model;
    private final PinNames names;
    private final Words words;
    private final PlotCanvas canvas;
    private final PointsPen pen;
    private final Button clear = new Button();
    private final Card card;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final BooleanProperty compact = new SimpleBooleanProperty();

    HeroCard(L2L1Model model, PinNames names, LabContext context) {
        this.model = model;
        this.names = names;
        this.words = context.words();
        canvas = new PlotCanvas(context.palette().getValue());
        pen = new PointsPen(model, canvas, context);
        clear.textProperty().bind(words.live("own.clear"));
        clear.getStyleClass().addAll("outline-button", "compact");
        clear.setOnAction(_ -> model.setOwnPoints(OwnPoints.FEWEST));
        card = new Card(title, new StackPane(canvas, pen.cursor())).subtitle(subtitle);
        card.setMinSize(0, 0);
        context.life().follow(context.palette(), canvas.paletteProperty()::set);
        canvas.setOnPointer(pen::pointed);
        context.life().listen(pen.isInHand(), (_, _, _) -> draw());
        canvas.widthProperty().subscribe(this::style);
        compact.subscribe(this::refresh);
        context.life().listen(model.moment(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> refresh());
        context.life().listen(model.knobs().bestBoundary.value(), (_, _, _) -> refresh());
        context.life().listen(model.knobs().data.value(), (_, _, _) -> refresh());
        context.life().listen(model.knobs().lambda.value(), (_, _, _) -> refresh());
        Redrawing.whenPinned(model, context, this::refresh);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        refresh();
    }

    Card card() {
        return card;
    }

    void setCompact(boolean narrow) {
        compact.set(narrow);
    }

    private void style() {
        canvas.plotStyleProperty()
                .set(compact.get() ? PlotStyle.SMALL : canvas.getWidth() > LARGE ? PlotStyle.LARGE : PlotStyle.NORMAL);
    }

    private void refresh() {
        style();
        legend();
        draw();
    }

    private boolean isPlane() {
        Moment<Hyperparameters, L2L1Frame, L2L1Picture> now = model.moment().get();
        return now == null
                ? model.knobs().data.get() != DataChoice.BREAST_CANCER
                : now.snapshot().frame().problem().isPlane();
    }

    private void draw() {
        title.set(words.get(isPlane() ? "hero.boundary" : "hero.features"));
        Moment<Hyperparameters, L2L1Frame, L2L1Picture> now = model.moment().get();
        if (now == null) {
            return;
        }
        showOwn(OwnPoints.are(now.snapshot().frame().problem()));
        Optional<Grid> field = now.picture().field();
        if (field.isPresent()) {
            canvas.setProbe((x, y) -> Optional.of(reading(field.get(), x, y)));
            canvas.setPlot(boundary(now, field.get()));
        } else {
            canvas.setProbe(null);
            canvas.setPlot(FeatureBars.of(now, model.pins(), words));
        }
    }

    private void showOwn(boolean own) {
        if (own) {
            title.set(words.get("hero.own"));
        }
        boolean brief = compact.get() || !drawnPins().isEmpty();
        String hint = pen.isInHand().getValue() ? "own.keys" : brief ? "own.hand.brief" : "own.hand";
        subtitle.set(own ? words.get(hint) : "");
    }

    private BoundaryPlot boundary(Moment<Hyperparameters, L2L1Frame, L2L1Picture> now, Grid field) {
        BoundaryPlot plot = BoundaryPlot.of(field, now.picture().examples()).stretch();
        List<Pin<Hyperparameters, L2L1Frame, L2L1Picture>> drawn = drawnPins();
        for (Pin<Hyperparameters, L2L1Frame, L2L1Picture> pin : drawn) {
            Grid ghost = pin.moment().picture().field().orElseThrow();
            plot = plot.with(Boundary.ghost(ghost, isNamedOnLine(drawn) ? names.name(pin) : ""));
        }
        if (model.knobs().bestBoundary.get()) {
            Optional<Grid> best = now.snapshot().frame().problem().best().map(Grid::of);
            if (best.isPresent()) {
                plot = plot.with(Boundary.best(best.get(), words.get("legend.bayes")));
            }
        }
        return plot;
    }

    /// Several ghosts are told apart by the names on their lines; where the legend is short of room, one is too.
    private boolean isNamedOnLine(List<?> drawn) {
        return drawn.size() > 1 || (compact.get() && !drawn.isEmpty());
    }

    private List<Pin<Hyperparameters, L2L1Frame, L2L1Picture>> drawnPins() {
        return model.pins().stream()
                .filter(pin -> pin.moment().picture().field().isPresent())
                .filter(pin -> !pin.moment().equals(model.moment().get()))
                .toList();
    }

    private static Probe.Reading reading(Grid field, double x, double y) {
        return new Probe.Reading(
                x,
                y,
                List.of(
                        "x = (" + Numbers.fixed(x, 2) + ", " + Numbers.fixed(y, 2) + ")",
                        "P(y=1) = " + Numbers.fixed(field.at(x, y), 3)));
    }

    // ---- legend

    private void legend() {
        List<Node> keys = new ArrayList<>();
        if (!isPlane() && !model.knobs().hidden.get().isLogisticRegression()) {
            keys.add(new LegendKey(Kind.INK, words.live("legend.size")));
        } else if (!isPlane()) {
            keys.add(new LegendKey(Kind.NEGATIVE, words.live("legend.benign")));
            keys.add(new LegendKey(Kind.POSITIVE, words.live("legend.malignant")));
        } else if (model.knobs().data.get() == DataChoice.OWN) {
            keys.add(pen.classes());
            keys.add(clear);
        } else {
            boolean brief = compact.get();
            keys.add(new LegendKey(Kind.CLASS_A, words.live(brief ? "legend.a" : "legend.class-a")));
            keys.add(new LegendKey(Kind.CLASS_B, words.live(brief ? "legend.b" : "legend.class-b")));
            keys.add(new LegendKey(Kind.MISCLASSIFIED, words.live("legend.misclassified")));
        }
        if (!isNamedOnLine(drawnPins())) {
            pinKey().ifPresent(keys::add);
        }
        card.legend(keys.toArray(Node[]::new));
    }

    private Optional<Node> pinKey() {
        List<? extends Pin<?, ?, ?>> drawn = isPlane() ? drawnPins() : model.pins();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        String name = drawn.size() == 1
                ? words.get("legend.pinned-run", names.name(drawn.getFirst()))
                : words.get("legend.pinned");
        return Optional.of(new LegendKey(Kind.GHOST, new SimpleStringProperty(name)));
    }
}
