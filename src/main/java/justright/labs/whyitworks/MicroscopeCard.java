package justright.labs.whyitworks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.engine.probe.LinearFit;
import justright.lab.LabContext;
import justright.lab.Pin;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.training.Hyperparameters;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.Probe;
import justright.ui.plot.bar.Histogram;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The hero: what reaches the tanh units, and what follows for the whole network.
final class MicroscopeCard {

    private static final double GAUGE = 84;
    private static final double COMPACT_GAUGE = 74;

    private final WhyItWorksModel model;
    private final PinNames names;
    private final Words words;
    private final PlotCanvas curve;
    private final PlotCanvas gauge;
    private final Card card;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    MicroscopeCard(WhyItWorksModel model, PinNames names, LabContext context) {
        this.model = model;
        this.names = names;
        this.words = context.words();
        curve = StageCanvas.create(context);
        gauge = StageCanvas.create(context);
        VBox.setVgrow(curve, Priority.ALWAYS);
        card = new Card(words.live("microscope.title"), new VBox(curve, gauge)).subtitle(subtitle);
        card.setMinSize(0, 0);
        curve.accessibleTextProperty().bind(words.live(model.presentation().description()));
        gauge.accessibleTextProperty().bind(words.live(model.presentation().description()));
        curve.setProbe((z, _) -> probe(z));
        setCompact(false);
        Redrawing.whenever(model, context, this::draw, model.moment());
    }

    Card card() {
        return card;
    }

    void setCompact(boolean compact) {
        double height = compact ? COMPACT_GAUGE : GAUGE;
        gauge.setMinHeight(height);
        gauge.setPrefHeight(height);
        gauge.setMaxHeight(height);
    }

    private void draw() {
        model.picture().ifPresent(now -> {
            Preactivations all = now.preactivations();
            subtitle.set(words.get(
                    "microscope.sample", Numbers.whole(all.units()), Numbers.whole(all.count() / all.units())));
            curve.setPlot(microscope(all));
            gauge.setPlot(gauge(now.fit()));
        });
    }

    private MicroscopePlot microscope(Preactivations all) {
        Optional<Preactivations> ghost =
                model.pinned().map(pin -> pin.moment().picture().preactivations());
        String bent = words.get("microscope.bent", Numbers.percent(1 - all.straight(), 0));
        MicroscopePlot.Wording wording = new MicroscopePlot.Wording(
                words.get("microscope.straight"),
                model.pinned().map(this::beside).orElse(bent),
                words.get("microscope.tanh"),
                words.get("microscope.line"));
        return new MicroscopePlot(all, ghost, Numbers.percent(all.straight(), 0), wording);
    }

    /// The same share in a pinned run.
    private String beside(Pin<Hyperparameters, WhyFrame, WhyPicture> pin) {
        double straight = pin.moment().picture().preactivations().straight();
        return words.get("microscope.pinned", Numbers.percent(straight, 0), names.name(pin));
    }

    private LinearityGauge gauge(LinearFit fit) {
        OptionalDouble pinned = model.pinned()
                .map(pin -> OptionalDouble.of(pin.moment().picture().fit().rSquared()))
                .orElseGet(OptionalDouble::empty);
        String answer = fit.isConstant()
                ? words.get("gauge.constant")
                : words.get("gauge.value", Numbers.fixed(fit.rSquared(), fit.rSquared() > 0.99 ? 4 : 2));
        return new LinearityGauge(fit.rSquared(), pinned, words.get("gauge.question"), answer);
    }

    private Optional<Probe.Reading> probe(double z) {
        return model.picture().map(WhyPicture::preactivations).map(all -> {
            double a = Math.tanh(z);
            Histogram spread = all.spread();
            int bin = (int) Math.clamp(
                    (z - spread.low()) / (spread.high() - spread.low()) * spread.bins(), 0, spread.bins() - 1.0);
            return new Probe.Reading(
                    z,
                    a,
                    List.of(
                            "z = " + Numbers.fixed(z, 2) + ", tanh z = " + Numbers.fixed(a, 2),
                            words.get("microscope.slope", Numbers.fixed(1 - a * a, 2)),
                            words.get("microscope.here", Numbers.percent(spread.share(bin)))));
        });
    }
}
