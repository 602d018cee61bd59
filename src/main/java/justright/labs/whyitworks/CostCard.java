package justright.labs.whyitworks;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.lab.stage.RunCurves.Mark;
import justright.lab.stage.Timeline;
import justright.training.Hyperparameters;
import justright.training.Snapshot;
import justright.ui.control.Card;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// J with its penalty, or without, over the run: which of them falls at every update, and which does not. The x axis
/// is the timeline.
final class CostCard {

    private final WhyItWorksModel model;
    private final PinNames names;
    private final Words words;
    private final Timeline timeline;
    private final Card card;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    CostCard(WhyItWorksModel model, PinNames names, LabContext context) {
        this.model = model;
        this.names = names;
        this.words = context.words();
        timeline = new Timeline(model, context);
        timeline.setMinSize(0, 0);
        card = new Card(title, timeline).subtitle(subtitle);
        card.setMinSize(0, 0);
        timeline.canvas()
                .accessibleTextProperty()
                .bind(words.live(model.presentation().description()));
        Redrawing.whenever(
                model,
                context,
                this::draw,
                model.moment(),
                model.knobs().plotted.value());
    }

    Card card() {
        return card;
    }

    private void draw() {
        Plotted plotted = model.knobs().plotted.get();
        String name = plotted.name().toLowerCase(Locale.ROOT);
        title.set(words.get("cost.title." + name));
        Moment<Hyperparameters, WhyFrame, WhyPicture> now = model.moment().get();
        if (now == null) {
            return;
        }
        Rises rises = now.snapshot().frame().rises();
        subtitle.set(
                rises.updates() == 0
                        ? ""
                        : words.get(
                                "cost.rises." + name,
                                Numbers.whole(rises.full()),
                                Numbers.whole(rises.data()),
                                Numbers.whole(rises.updates())));
        timeline.show(curves(now.snapshot(), plotted).plot(words));
    }

    private CostCurves curves(Snapshot<Hyperparameters, WhyFrame> snapshot, Plotted plotted) {
        List<Mark> changes =
                model.changes().stream().map(change -> Mark.of(change, names)).toList();
        return new CostCurves(snapshot.curves(), plotted, Math.max(snapshot.horizon(), snapshot.furthest()), changes);
    }
}
