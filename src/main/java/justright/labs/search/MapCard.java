package justright.labs.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
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

/// The trials of one lane on its map.
final class MapCard {

    private final SearchModel model;
    private final Lane lane;
    private final Words words;
    private final ObjectProperty<@Nullable Chosen> chosen;
    private final PlotCanvas canvas;
    private final MapHand hand;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;

    MapCard(Lane lane, SearchModel model, ObjectProperty<@Nullable Chosen> chosen, LabContext context, Node legend) {
        this.model = model;
        this.lane = lane;
        this.words = context.words();
        this.chosen = chosen;
        canvas = StageCanvas.create(context);
        if (lane == Lane.RANDOM) {
            canvas.getStyleClass().add("home-picture");
        }
        hand = new MapHand(model, lane, chosen);
        canvas.setOnPointer(hand::pointed);
        PlotCursor cursor = new PlotCursor(canvas, hand::pressed);
        cursor.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> say(cursor.placeProperty().get()), words.language(), cursor.placeProperty()));
        cursor.accessibleHelpProperty().bind(words.live("map.keys"));
        card = new Card(title, new StackPane(canvas, cursor)).subtitle(subtitle).legend(legend);
        card.setMinSize(0, 0);
        Redrawing.whenever(model, context, this::draw, model.reading());
        context.life().listen(model.knobs().sight.value(), (_, _, _) -> draw());
        context.life().listen(chosen, (_, _, _) -> draw());
        context.life().listen(hand.band(), (_, _, _) -> draw());
        context.life().listen(hand.narrowOn(), (_, _, _) -> draw());
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
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        canvas.setPlot(MapPlots.of(
                lane,
                now,
                model.knobs().sight.get(),
                chosen.get(),
                Optional.ofNullable(hand.band().get()),
                note(now),
                key(now)));
        canvas.setProbe((x, y) -> hand.near(new Spot(x, y)).map(each -> reading(each, now.plan())));
        Plan plan = now.plan();
        title.set(words.get("map." + lane.key(), Numbers.whole(now.frame().planned())));
        subtitle.set(
                now.made() == 0
                        ? words.get("map.none")
                        : words.get(
                                "map.values",
                                Numbers.whole(now.values(lane, plan.x())),
                                plan.x().symbol(),
                                Numbers.whole(now.values(lane, plan.y())),
                                plan.y().symbol()));
    }

    private MapKey key(Reading now) {
        return new MapKey(
                MapPlots.shape(lane),
                words.get("map.best"),
                words.get("table.abandoned"),
                now.hand().isEmpty() ? "" : words.get("table.lane.you"));
    }

    /// What stands over the map: what may be done on it, or why nothing came of what was done.
    private List<String> note(Reading now) {
        if (hand.isTooNarrow(now)) {
            return List.of(words.get("map.narrow"), words.get("map.narrow.how"));
        }
        boolean untouched =
                now.made() == 0 && now.hand().isEmpty() && now.field().results().isEmpty();
        return untouched && lane == Lane.RANDOM
                ? List.of(
                        words.get("map.invite"),
                        words.get("map.invite.how", Numbers.whole(now.plan().budget())),
                        words.get("map.invite.then"))
                : List.of();
    }

    private Probe.Reading reading(Tried tried, Plan plan) {
        String settings = written(plan.x(), tried.recipe()) + ", " + written(plan.y(), tried.recipe());
        return new Probe.Reading(
                tried.spot().x(),
                tried.spot().y(),
                List.of(
                        words.get("trial.number", Numbers.whole(tried.number())),
                        settings,
                        words.get(Ended.of(tried))));
    }

    private static String written(Dimension dimension, Recipe recipe) {
        return dimension.symbol() + " " + dimension.write(dimension.of(recipe));
    }
}
