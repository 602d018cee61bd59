package justright.labs.normalizing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import justright.lab.LabContext;
import justright.lab.Pin;
import justright.lab.stage.StageCanvas;
import justright.labs.normalizing.TwinFrame.Place;
import justright.ui.control.Card;
import justright.ui.plot.Annotation;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.field.DescentPath;
import justright.ui.plot.field.Minimum;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// One of the two contour maps with its descent; both descents start where it is clicked, or where arrow keys move the
/// start.
final class MapCard {

    /// How far an arrow key moves the start.
    private static final double STEP = 0.1;

    private final NormalizingModel model;
    private final Words words;
    private final boolean raw;
    private final PlotCanvas canvas;
    private final Card card;

    MapCard(NormalizingModel model, LabContext context, boolean raw) {
        this.model = model;
        this.words = context.words();
        this.raw = raw;
        canvas = StageCanvas.create(context);
        canvas.setOnPointer(this::pointed);
        PlotKeys.listen(canvas, model, (right, up) -> model.moveStart(STEP * right, STEP * up));
        canvas.accessibleTextProperty().bind(spoken());
        canvas.accessibleHelpProperty().bind(words.live("map.help"));
        card = new Card(title(), canvas).subtitle(subtitle());
        context.life().follow(model.moment(), _ -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
        model.pins().subscribe(this::draw);
    }

    Card card() {
        return card;
    }

    private ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> words.get(model.picture()
                        .map(it -> "map." + (raw ? "raw" : Readings.stepName(it.problem())))
                        .orElse("map.raw")),
                model.moment(),
                words.language());
    }

    private ObservableValue<String> spoken() {
        ObservableValue<String> title = title();
        ObservableValue<String> description = words.live(model.description());
        return Bindings.createStringBinding(
                () -> words.get("map.spoken", title.getValue(), description.getValue()), title, description);
    }

    private ObservableValue<String> subtitle() {
        return Bindings.createStringBinding(
                () -> model.picture().map(this::subtitle).orElse(""), model.moment(), words.language());
    }

    private String subtitle(TwinPicture picture) {
        Survey survey = picture.survey();
        TwinRule rule = survey.rule();
        double alpha = raw ? rule.raw() : rule.prepared();
        Problem problem = picture.problem();
        double limit = (raw ? problem.raw() : problem.prepared()).curvature().largestStableLearningRate();
        String rate = Readings.number(alpha);
        String text = rule.isPlain()
                ? words.get("map.alpha.limit", rate, Numbers.percent(alpha / limit, 0))
                : words.get("map.alpha", rate);
        boolean own = !survey.sameScale() || !survey.sameColours();
        return own ? text + ", " + words.get(survey.sameScale() ? "map.own.colours" : "map.own.scale") : text;
    }

    private void draw() {
        model.picture().ifPresent(it -> canvas.setPlot(plot(it)));
    }

    private ReliefPlot plot(TwinPicture picture) {
        Relief relief = raw ? picture.survey().raw() : picture.survey().prepared();
        Terrain terrain = raw ? picture.problem().raw() : picture.problem().prepared();
        List<DescentPath> paths = new ArrayList<>();
        for (Pin<TwinRule, TwinFrame, TwinPicture> pin : model.pins()) {
            paths.add(path(pin.moment().picture(), Token.INK3, ""));
        }
        paths.add(path(picture, Token.ALPHA, words.get("map.start")));
        return new ReliefPlot(relief, paths, minimum(terrain, picture.problem()));
    }

    /// A cross; a line where x₁ is always 0, since then J does not depend on w₁; nothing if J has no minimum.
    private List<Annotation> minimum(Terrain terrain, Problem problem) {
        if (!terrain.attained()) {
            return List.of();
        }
        return List.of(
                problem.isInformative()
                        ? new Minimum(terrain.best(0), terrain.best(1), words.get("map.minimum"))
                        : new MinimumLine(terrain.best(1), words.get("map.minimum.line")));
    }

    private DescentPath path(TwinPicture picture, Token color, String label) {
        Place place = raw ? picture.frame().raw() : picture.frame().prepared();
        Relief relief = raw ? picture.survey().raw() : picture.survey().prepared();
        Trail near = relief.window().near(place.trail());
        return new DescentPath(near.first(), near.second(), color, label);
    }

    private void pointed(PlotPointer pointer) {
        if (pointer.action() == PlotPointer.Action.CLICKED) {
            model.startAt(pointer.x(), pointer.y());
        }
    }
}
