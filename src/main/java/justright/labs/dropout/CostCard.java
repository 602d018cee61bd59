package justright.labs.dropout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Pin;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.lab.stage.RunCurves.Mark;
import justright.lab.stage.Segments;
import justright.lab.stage.Timeline;
import justright.training.Curves;
import justright.training.Snapshot;
import justright.ui.control.Card;
import justright.ui.control.Segmented;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// J with dropout beside J of the twin without, or both dev errors; the x axis is the timeline.
final class CostCard {

    private final DropoutModel model;
    private final PinNames names;
    private final Words words;
    private final Timeline timeline;
    private final Segmented<Face> faces;
    private final Card card;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private boolean compact;

    /// What the card shows.
    enum Face {
        COST,
        ERRORS
    }

    CostCard(DropoutModel model, PinNames names, LabContext context) {
        this.model = model;
        this.names = names;
        this.words = context.words();
        timeline = new Timeline(model, context);
        timeline.setMinSize(0, 0);
        faces = Segments.faces(Face.COST, "cost.", context);
        card = new Card(title, timeline).subtitle(subtitle).legend(faces);
        card.setMinSize(0, 0);
        timeline.canvas().accessibleTextProperty().bind(words.live(model.description()));
        Redrawing.whenPinned(model, context, this::draw);
        Views.follow(model, context, List.of(), this::draw);
        faces.valueProperty().subscribe(this::draw);
    }

    Card card() {
        return card;
    }

    void setCompact(boolean narrow) {
        compact = narrow;
        draw();
    }

    private void draw() {
        Moment<DropoutRule, DropoutFrame, DropoutPicture> now = model.moment().get();
        title.set(words.get("cost.title." + faces.getValue().name().toLowerCase(Locale.ROOT)));
        if (now == null) {
            return;
        }
        subtitle.set(
                compact
                        ? ""
                        : words.get(
                                "cost.subtitle",
                                Numbers.whole(now.snapshot().frame().problem().m())));
        CostCurves curves = curves(now.snapshot());
        timeline.show(faces.getValue() == Face.COST ? curves.costs(words) : curves.errors(words));
    }

    private CostCurves curves(Snapshot<DropoutRule, DropoutFrame> snapshot) {
        Stream<Curves> pinned = model.pins().stream()
                .map(Pin::moment)
                .map(Moment::snapshot)
                .filter(pin -> !pin.run().equals(snapshot.run()))
                .map(Snapshot::curves);
        Stream<Curves> left = Stream.of(model.abandoned().get()).filter(curves -> curves.size() > 0);
        List<Mark> changes =
                model.changes().stream().map(change -> Mark.of(change, names)).toList();
        return new CostCurves(
                snapshot.curves(),
                Stream.concat(left, pinned).toList(),
                snapshot.frame().problem().bayes(),
                Math.max(snapshot.horizon(), snapshot.furthest()),
                changes);
    }
}
