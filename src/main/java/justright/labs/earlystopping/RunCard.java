package justright.labs.earlystopping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import justright.lab.LabContext;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.lab.stage.Timeline;
import justright.training.Curves;
import justright.ui.control.Card;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.plot.PlotStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The hero: the run over its updates, which is also its scrubber.
final class RunCard {

    private static final double LARGE = 1200;

    private final StoppingModel model;
    private final PinNames names;
    private final Words words;
    private final Timeline timeline;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;
    private boolean compact;

    RunCard(StoppingModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        names = new PinNames(model, words);
        timeline = new Timeline(model, context);
        card = new Card(words.live("run.title"), timeline).subtitle(subtitle);
        card.setMinSize(0, 0);
        timeline.canvas().widthProperty().subscribe(this::style);
        context.life().listen(model.reading(), (_, _, _) -> draw());
        timeline.canvas().accessibleTextProperty().bind(words.live(model.description()));
        Redrawing.whenever(model, context, this::refresh);
    }

    Card card() {
        return card;
    }

    void setCompact(boolean narrow) {
        compact = narrow;
        refresh();
    }

    private void style() {
        timeline.canvas()
                .plotStyleProperty()
                .set(
                        compact
                                ? PlotStyle.SMALL
                                : timeline.canvas().getWidth() > LARGE ? PlotStyle.LARGE : PlotStyle.NORMAL);
    }

    private void refresh() {
        style();
        List<Node> keys = new ArrayList<>();
        keys.add(new LegendKey(Kind.TRAIN, words.live("legend.train")));
        keys.add(new LegendKey(Kind.DEV, words.live("legend.dev")));
        keys.add(new LegendKey(Kind.LAMBDA, words.live("legend.norm")));
        keys.add(new LegendKey(Kind.BAYES, words.live("legend.bayes")));
        pinned().ifPresent(keys::add);
        card.legend(keys.toArray(Node[]::new));
        draw();
    }

    private Optional<Node> pinned() {
        if (model.pins().isEmpty()) {
            return Optional.empty();
        }
        String name = model.pins().size() == 1
                ? words.get("legend.pinned-run", names.name(model.pins().getFirst()))
                : words.get("legend.pinned");
        return Optional.of(new LegendKey(Kind.GHOST, new SimpleStringProperty(name)));
    }

    private void draw() {
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        var problem = now.examples().problem();
        subtitle.set(words.get(
                "run.sample",
                Numbers.whole(problem.m()),
                Numbers.whole(problem.dev().examples())));
        List<Curves> ghosts = model.pins().stream()
                .map(pin -> pin.moment().snapshot())
                .filter(pinned -> !pinned.run().equals(now.snapshot().run()))
                .map(pinned -> pinned.curves())
                .toList();
        timeline.show(new RunStory(now, ghosts, words).plot());
    }
}
