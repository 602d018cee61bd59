package justright.labs.batchnorm;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotCursor;
import justright.ui.plot.Probe;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// What became of one net at every α and k: empty until it is asked for, to be painted before that.
final class MapCard {

    private final BatchNormModel model;
    private final Lane lane;
    private final Words words;
    private final PlotCanvas canvas;
    private final MapPen pen;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;

    MapCard(Lane lane, BatchNormModel model, LabContext context, Node legend) {
        this.model = model;
        this.lane = lane;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        canvas.getStyleClass().add("home-picture");
        pen = new MapPen(model, lane);
        canvas.setOnPointer(pen::pointed);
        PlotCursor cursor = new PlotCursor(canvas, pen::pressed);
        cursor.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> say(cursor.placeProperty().get()), words.language(), cursor.placeProperty()));
        cursor.accessibleHelpProperty().bind(words.live("map.keys"));
        card = new Card(words.live(lane == Lane.WITH ? "map.with" : "map.without"), new StackPane(canvas, cursor))
                .subtitle(subtitle)
                .legend(legend);
        card.setMinSize(0, 0);
        Redrawing.whenever(model, context, this::draw, model.reading());
        context.life().listen(model.painting(), (_, _, _) -> draw());
        context.life().listen(model.survey().running(), (_, _, _) -> draw());
        context.life().listen(model.knobs().learningRate.value(), (_, _, _) -> draw());
        context.life().listen(model.knobs().k.value(), (_, _, _) -> draw());
        canvas.accessibleTextProperty().bind(words.live(model.description()));
    }

    private String say(@Nullable Point2D place) {
        return place == null
                ? words.get("map.cursor.none")
                : words.get("map.cursor", Numbers.brief(place.getX()), Numbers.brief(place.getY()));
    }

    Card card() {
        return card;
    }

    private void draw() {
        boolean shown = model.knobs().map.get();
        Atlas atlas = shown ? model.survey().atlas().get() : Atlas.EMPTY;
        Painting painting = model.painting().get();
        canvas.setPlot(MapPlot.of(lane, atlas, painting, model.knobs(), note(shown, painting)));
        canvas.setProbe((x, y) -> pen.cell(x, y).flatMap(cell -> reading(cell, atlas)));
        subtitle.set(shown ? came(atlas, painting) : asked(painting));
    }

    private List<String> note(boolean shown, Painting painting) {
        if (shown || !painting.cells().isEmpty()) {
            return List.of();
        }
        return List.of(
                words.get("map.invite"),
                words.get("map.invite.how"),
                words.get("map.invite.then", Numbers.whole(2L * Lattice.size())));
    }

    private String asked(Painting painting) {
        return words.get("map.painted", Numbers.whole(painting.count(lane)));
    }

    private String came(Atlas atlas, Painting painting) {
        int made = atlas.made(lane);
        String all = Numbers.whole(Lattice.size());
        if (made < Lattice.size()) {
            return words.get("map.made", Numbers.whole(made), all);
        }
        String trained = Numbers.whole(atlas.trained(lane));
        int painted = painting.count(lane);
        return painted == 0
                ? words.get("map.trained", trained, all)
                : words.get(
                        "map.trained.painted",
                        trained,
                        Numbers.whole(painting.right(lane, atlas)),
                        Numbers.whole(painted));
    }

    private Optional<Probe.Reading> reading(Cell cell, Atlas atlas) {
        OptionalDouble cost = atlas.cost(cell);
        String settings = "α " + Numbers.brief(cell.rate()) + ", k " + Numbers.brief(cell.k());
        return Optional.of(new Probe.Reading(
                cell.column(),
                cell.row(),
                cost.isEmpty() ? List.of(settings) : List.of(settings, "J = " + Verdicts.cost(cost.getAsDouble()))));
    }
}
