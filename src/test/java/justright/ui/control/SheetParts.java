package justright.ui.control;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.setting.Quantity;
import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Segment;
import justright.ui.formula.FormulaCard;
import justright.ui.life.Lifetime;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Readout;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// The larger parts of the component sheet.
final class SheetParts {

    static final Formula L2 = Formula.of(
                    "J=\\tfrac1m\\sum_i\\mathcal{L}(\\hat y^{(i)},y^{(i)})+\\term{lambda}{\\tfrac{\\lambda}{2m}\\sum_l\\|W^{[l]}\\|^2}",
                    "W\\leftarrow\\term{lambda}{\\left(1-\\tfrac{\\term{alpha}{\\alpha}\\lambda}{m}\\right)}W-\\term{alpha}{\\alpha}\\,dW")
            .shortened(
                    "J=\\tfrac1m\\sum\\mathcal{L}+\\term{lambda}{\\tfrac{\\lambda}{2m}\\sum_l\\|W^{[l]}\\|^2}",
                    "W\\leftarrow\\term{lambda}{\\left(1-\\tfrac{\\term{alpha}{\\alpha}\\lambda}{m}\\right)}W-\\term{alpha}{\\alpha}\\,dW")
            .with(Formula.Numbers.of(
                    Phrase.of("sheet.decay"),
                    Segment.plain("1 − 0.6·"),
                    Segment.value("lambda", "1.00"),
                    Segment.plain("/120 = "),
                    Segment.result("lambda", "0.9950")));

    private final Words words;
    private final Lifetime life;
    private final MovingSetting moving;

    SheetParts(Words words, Lifetime life, MovingSetting moving) {
        this.words = words;
        this.life = life;
        this.moving = moving;
    }

    static Quantity quantity(String settingId) {
        return settingId.equals("alpha") ? Quantity.ALPHA : Quantity.LAMBDA;
    }

    Node formula(double width) {
        FormulaCard card =
                new FormulaCard(new SimpleObjectProperty<>(L2), moving.highlight(SheetParts::quantity), words, life);
        card.setPadding(new Insets(16));
        VBox frame = new VBox(card);
        frame.getStyleClass().add("card");
        frame.setMaxWidth(width + 32);
        return frame;
    }

    Node diagnoses() {
        Readout train = new Readout(Phrase.of("readout.train"), "9.2\u202f%", Readout.Line.TRAIN);
        Readout dev = new Readout(Phrase.of("readout.dev"), "14.9\u202f%", Readout.Line.DEV);
        Readout bayes = new Readout(Phrase.of("readout.bayes"), "8.4\u202f%", Readout.Line.BAYES);
        Readout cost = new Readout(Phrase.of("sheet.cost"), "∞", Readout.Line.NONE);
        VBox all = new VBox(
                8,
                strip(Diagnosis.Mood.WARN, "verdict.high-bias", "sheet.bigger", 456, train),
                strip(Diagnosis.Mood.OK, "verdict.just-right", "sheet.close", 456, dev),
                strip(Diagnosis.Mood.BAD, "verdict.high-variance", "sheet.gap", 380, train, dev, bayes),
                strip(Diagnosis.Mood.BAD, "verdict.high-variance", "sheet.gap", 620, train, dev, bayes),
                strip(Diagnosis.Mood.DIVERGED, "verdict.diverged", "sheet.lower", 456, cost));
        all.setMaxWidth(456);
        return all;
    }

    private Node strip(Diagnosis.Mood mood, String verdict, String advice, double width, Readout... readouts) {
        DiagnosisStrip strip = new DiagnosisStrip(
                new SimpleObjectProperty<>(
                        new Diagnosis(mood, Phrase.of(verdict), List.of(readouts), Phrase.of(advice))),
                words,
                life);
        strip.setMinWidth(width);
        strip.setMaxWidth(width);
        return strip;
    }

    Node card() {
        Region body = new Region();
        body.setPrefHeight(16);
        Card card = new Card(words.live("sheet.boundary"), body).subtitle(words.live("sheet.subtitle"));
        card.legend(
                new LegendKey(LegendKey.Kind.CLASS_A, words.live("legend.class-a")),
                new LegendKey(LegendKey.Kind.CLASS_B, words.live("legend.class-b")),
                new LegendKey(LegendKey.Kind.MISCLASSIFIED, words.live("legend.misclassified")));
        Region second = new Region();
        second.setPrefHeight(16);
        Card curves = new Card(words.live("sheet.error"), second)
                .legend(
                        new LegendKey(LegendKey.Kind.TRAIN, words.live("legend.train")),
                        new LegendKey(LegendKey.Kind.DEV, words.live("legend.dev")),
                        new LegendKey(LegendKey.Kind.TEST, words.live("legend.test")),
                        new LegendKey(LegendKey.Kind.BAYES, words.live("legend.bayes")),
                        new LegendKey(LegendKey.Kind.BEST_DEV, words.live("legend.best-dev")));
        return new VBox(12, card, curves);
    }

    Node notice() {
        Notice notice = new Notice(words);
        notice.show(words.live("sheet.saved"), words.live("run.replay"), () -> {});
        return notice;
    }

    Node runBar() {
        PlayBar bar = new PlayBar(words, new PlayBar.Actions() {
            @Override
            public void replay() {}

            @Override
            public void toggle() {}

            @Override
            public void step() {}
        });
        bar.playingProperty().set(true);
        Segmented<String> speed =
                new Segmented<>(List.of("slow", "normal", "fast", "max"), "fast", s -> words.live("run.speed." + s));
        StepCounter counter = new StepCounter(words.live("run.steps"));
        counter.totalProperty().set(6000);
        counter.stepProperty().set(6000);
        SeedButton seed = new SeedButton(words, () -> {});
        seed.seedProperty().set(11);
        PinButton pin = new PinButton(words, () -> {});
        pin.pinnedProperty().set(true);
        HBox first = new HBox(16, bar, speed);
        HBox second = new HBox(16, counter, seed, pin, new PinButton(words, () -> {}));
        first.setAlignment(Pos.CENTER_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, first, second);
    }

    Node challenge(boolean answered) {
        ChallengeCard card = new ChallengeCard(words, new ChallengeCard.Actions() {
            @Override
            public void run(int prediction) {}

            @Override
            public void previous() {}

            @Override
            public void next() {}
        });
        card.ask(new ChallengeCard.Question(
                2,
                4,
                words.live("sheet.question"),
                List.of(words.live("sheet.few"), words.live("sheet.half"), words.live("sheet.most"))));
        card.predict(1);
        if (answered) {
            card.answer(2, words.live("sheet.reason"));
        }
        VBox.setMargin(card, new Insets(16));
        VBox frame = new VBox(card);
        frame.getStyleClass().add("card");
        return frame;
    }

    Node code() {
        return new CodeCard(
                words.live("code.title"),
                new ReadOnlyObjectWrapper<>("d2 = rand(12, m) < ⟦0.60⟧\na2 = a2 * d2\na2 = a2 / ⟦0.60⟧"),
                words,
                life);
    }

    Node alwaysTrue() {
        return new AlwaysTrueCard(
                words.live("sheet.holds"), words.live("sheet.fails"), words.live("sheet.show"), words, () -> {});
    }
}
