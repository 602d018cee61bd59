package justright.labs.biasvariance;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.stage.Redrawing;
import justright.training.BiasVariance;
import justright.training.Hyperparameters;
import justright.ui.control.Icon;
import justright.ui.control.Look;
import justright.ui.control.Pictogram;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.errors.BiasVarianceBars;
import justright.ui.plot.field.Boundary;
import justright.ui.plot.field.BoundaryPlot;
import justright.ui.plot.field.Grid;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Judgement;
import justright.ui.text.Words;

/// One of the models: its verdict, its boundary, and its errors as bars under it. A click puts it in focus.
final class PanelCard {

    private static final PseudoClass IN_FOCUS = PseudoClass.getPseudoClass("in-focus");
    /// The radius of 400 examples; of fewer larger, of more smaller, so that they cover the same share of the plane.
    private static final double MARKER = 2.1;
    private static final double SMALL_MARKER = 1.6;
    private static final double USUAL_EXAMPLES = 400;
    private static final double LEAST_MARKER = 1.1;
    private static final double MOST_MARKER = 3.4;
    /// The light line around a marker, as a share of its radius.
    private static final double OUTLINE = 0.3;

    private static final double NOTE = 64;
    private static final double LEAST_AXIS = 0.02;

    private final Panel panel;
    private final BiasVarianceModel model;
    private final Words words;
    private final Map<Mood, Icon> icons = new EnumMap<>(Mood.class);
    private final Label verdict = new Label();
    private final Label detail = new Label();
    private final PlotCanvas field;
    private final PlotCanvas bars;
    private final VBox card;
    private final Look look;
    private boolean compact;
    private double heightUnderBoundary;

    PanelCard(Panel panel, BiasVarianceModel model, LabContext context) {
        this.panel = panel;
        this.model = model;
        this.words = context.words();
        field = canvas(context);
        bars = canvas(context);
        if (panel != Panel.YOURS) {
            field.getStyleClass().add("home-picture");
        }
        verdict.getStyleClass().add("panel-verdict");
        detail.getStyleClass().add("panel-detail");
        VBox header = new VBox(verdict, detail);
        header.getStyleClass().add("panel-header");
        VBox.setVgrow(field, Priority.ALWAYS);
        card = new VBox(header, field, bars);
        card.getStyleClass().addAll("card", "panel");
        look = new Look(card);
        card.setMinSize(0, 0);
        Redrawing.whenever(
                model,
                context,
                this::draw,
                model.reading(),
                model.knobs().bestBoundary.value());
    }

    private PlotCanvas canvas(LabContext context) {
        PlotCanvas canvas = new PlotCanvas(context.palette().getValue());
        context.life().follow(context.palette(), canvas.paletteProperty()::set);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        canvas.setMinSize(0, 0);
        canvas.setCursor(Cursor.HAND);
        canvas.setOnPointer(pointer -> {
            if (pointer.action() == PlotPointer.Action.CLICKED) {
                model.knobs().focus.set(Focus.of(panel));
            }
        });
        return canvas;
    }

    Region card() {
        return card;
    }

    /// @param barsHeight of the bars; the boundary takes the rest
    void arrange(double barsHeight, boolean narrow) {
        compact = narrow;
        heightUnderBoundary = barsHeight;
        draw();
    }

    private void draw() {
        Optional<Reading> reading = model.reading().getValue();
        Moment<Hyperparameters, Quartet, QuartetPicture> now = model.moment().get();
        if (reading.isPresent() && now != null) {
            head(reading.get());
            field(now.picture(), reading.get());
            bars(reading.get());
        }
    }

    private void head(Reading reading) {
        String name = words.get(PanelText.detail(panel, reading.yours(), reading.lambda()));
        boolean trained = reading.step() > 0;
        BiasVariance judged = reading.of(panel);
        Mood mood = Judgement.mood(judged.verdict());
        verdict.setGraphic(trained ? icon(mood) : null);
        verdict.setText(trained ? words.get(Judgement.name(judged.verdict())) : name);
        detail.setText(trained ? name : words.get("panel.untrained"));
        card.setAccessibleText(name);
        look.show(trained ? mood.name().toLowerCase(java.util.Locale.ROOT) : "info");
        card.pseudoClassStateChanged(IN_FOCUS, reading.focus() == Focus.of(panel));
    }

    private Icon icon(Mood mood) {
        return icons.computeIfAbsent(mood, each -> new Icon(Pictogram.named(each.icon()), "small"));
    }

    // ---- the boundary

    private void field(QuartetPicture picture, Reading reading) {
        field.plotStyleProperty().set(style(reading.problem().m()));
        Optional<Grid> answers = picture.field(panel);
        share(answers.isPresent());
        if (answers.isEmpty()) {
            int features = reading.problem().train().features();
            field.setPlot(new NoPlane(words.get("panel.features", features), words.get("panel.no-boundary")));
            return;
        }
        BoundaryPlot plot =
                BoundaryPlot.of(answers.get(), picture.examples()).bare().stretch();
        if (panel == Panel.YOURS) {
            for (var pin : model.pins()) {
                Optional<Grid> ghost = pin.moment().picture().field(panel);
                plot = ghost.isPresent() ? plot.with(Boundary.ghost(ghost.get(), "")) : plot;
            }
        }
        if (model.knobs().bestBoundary.get() && picture.best().isPresent()) {
            plot = plot.with(Boundary.best(picture.best().get(), ""));
        }
        field.setPlot(plot);
    }

    private PlotStyle style(int examples) {
        double usual = compact ? SMALL_MARKER : MARKER;
        double marker = Math.clamp(usual * Math.sqrt(USUAL_EXAMPLES / examples), LEAST_MARKER, MOST_MARKER);
        return PlotStyle.MULTIPLE.marker(marker).outline(OUTLINE * marker);
    }

    /// Without a boundary the bars take its room, up to a line that says so.
    private void share(boolean boundary) {
        fix(field, boundary ? -1 : NOTE);
        fix(bars, boundary ? heightUnderBoundary : -1);
        VBox.setVgrow(bars, boundary ? Priority.NEVER : Priority.ALWAYS);
    }

    private static void fix(PlotCanvas canvas, double height) {
        boolean free = height < 0;
        canvas.setMinHeight(free ? 0 : height);
        canvas.setPrefHeight(free ? Region.USE_COMPUTED_SIZE : height);
        canvas.setMaxHeight(free ? Double.MAX_VALUE : height);
    }

    // ---- the bars

    private void bars(Reading reading) {
        bars.setPlot(new BiasVarianceBars(reading.of(panel), axis(reading), names(reading)));
    }

    /// The same for all panels, so that they compare.
    private static Axis axis(Reading reading) {
        double highest = reading.optimum();
        for (Panel each : Panel.values()) {
            BiasVariance errors = reading.of(each);
            highest = Math.max(highest, Math.max(errors.train(), errors.dev()));
        }
        return Axis.percent(Math.max(highest, LEAST_AXIS));
    }

    private BiasVarianceBars.Names names(Reading reading) {
        return new BiasVarianceBars.Names(
                words.get("legend.train"),
                words.get("legend.dev"),
                words.get(reading.bayes().isPresent() ? "legend.bayes" : "legend.human"),
                words.get("part.bias"),
                words.get("part.variance"));
    }
}
