package justright.labs.augmentation;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Repeats;
import justright.lab.stage.Redrawing;
import justright.lab.stage.Timeline;
import justright.training.Curves;
import justright.ui.control.Card;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The three runs over their updates, which is also the scrubber.
final class TimelineCard {

    private final AugmentationModel model;
    private final Words words;
    private final Timeline timeline;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;

    TimelineCard(AugmentationModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        timeline = new Timeline(model, context);
        card = new Card(words.live("timeline.title"), timeline).subtitle(subtitle);
        card.setMinSize(0, 0);
        Redrawing.whenRepeated(model, context, this::draw);
        timeline.canvas().accessibleTextProperty().bind(words.live(model.description()));
        Redrawing.whenever(model, context, this::draw, model.reading());
    }

    Card card() {
        return card;
    }

    private void draw() {
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        subtitle.set(
                words.get("timeline.sample", Numbers.whole(now.examples().dev().examples())));
        List<Curves> ghosts = model.pins().stream()
                .map(pin -> pin.moment().snapshot())
                .filter(pinned -> !pinned.run().equals(now.snapshot().run()))
                .map(pinned -> pinned.curves())
                .toList();
        int end = now.snapshot().planned();
        timeline.show(new LaneCurves(
                        now.curves(),
                        ghosts,
                        end,
                        model.repetition().status().getValue() instanceof Repeats.Made made
                                ? made.settings()
                                : List.of())
                .plot(words));
    }
}
