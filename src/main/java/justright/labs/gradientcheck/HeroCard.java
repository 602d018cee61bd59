package justright.labs.gradientcheck;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.DrawnKey;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.LegendKey;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.Probe;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// θ from end to end: what backprop claims against what was measured, and how far each component is off.
final class HeroCard {

    private static final double PAIRS = 0.36;

    private final Words words;
    private final PlotCanvas pairs;
    private final PlotCanvas bars;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final SimpleStringProperty unmarked = new SimpleStringProperty("");
    private final Card card;

    HeroCard(GradientCheckModel model, LabContext context) {
        words = context.words();
        pairs = StageCanvas.create(context);
        bars = StageCanvas.create(context);
        pairs.getStyleClass().add("home-picture");
        bars.getStyleClass().add("home-picture");
        card = new Card(words.live("hero.title"), new Two(pairs, bars)).subtitle(subtitle);
        card.legend(
                new DrawnKey(LegendKey.WITHIN_LIMIT, unmarked, context),
                new DrawnKey(LegendKey.OVER_LIMIT, words.live("legend.over"), context));
        card.setMinSize(0, 0);
        pairs.accessibleTextProperty().bind(words.live(model.presentation().description()));
        bars.accessibleTextProperty().bind(words.live(model.presentation().description()));
        Redrawing.follow(model.reading(), context, this::draw);
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        Examination check = now.checks().now();
        Components all = new Components(check, !check.wrongGroups().isEmpty());
        subtitle.set(words.get(
                "hero.sample",
                Numbers.whole(all.check().parameters()),
                Numbers.whole(now.evaluations()),
                Numbers.whole(now.subject().batch().size())));
        boolean judged = check.finding().isByRatio();
        unmarked.set(words.get(judged ? "legend.agrees" : "legend.unjudged"));
        double[] places = all.places();
        PairPlot pair = new PairPlot(all.check(), places, places[places.length - 1] + 0.5, words.get("hero.pairs"));
        pairs.setPlot(pair);
        bars.setPlot(all.bars(words));
        pairs.setProbe(probe(
                all,
                places,
                IntStream.range(0, places.length)
                        .mapToObj(i -> all.check().approximation(i))
                        .toList()));
        bars.setProbe(probe(
                all,
                places,
                IntStream.range(0, places.length)
                        .mapToObj(all.examination()::relative)
                        .toList()));
    }

    private Probe probe(Components all, double[] places, List<Double> heights) {
        return (x, _) -> {
            OptionalInt found = all.at(x);
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Probe.Reading(
                            places[found.getAsInt()],
                            heights.get(found.getAsInt()),
                            all.lines(found.getAsInt(), words)));
        };
    }

    /// The upper picture takes its share, the lower the rest.
    private static final class Two extends Region {

        private final Region upper;
        private final Region lower;

        Two(Region upper, Region lower) {
            this.upper = upper;
            this.lower = lower;
            getChildren().addAll(upper, lower);
            setMinSize(0, 0);
        }

        @Override
        protected void layoutChildren() {
            double cut = Math.rint(getHeight() * PAIRS);
            upper.resizeRelocate(0, 0, getWidth(), cut);
            lower.resizeRelocate(0, cut, getWidth(), getHeight() - cut);
        }
    }
}
