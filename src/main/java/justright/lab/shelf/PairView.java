package justright.lab.shelf;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.OpenLab;
import justright.lab.Repeats;
import justright.lab.stage.PinNames;
import justright.lab.stage.SpreadWords;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.control.PlayBar;
import justright.ui.control.StepCounter;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Two runs of a lab side by side at the same step: the pictures of both, one track for both, and what changed.
public final class PairView extends BorderPane {

    private final PairModel pair;
    private final Words words;
    private final LabContext context;
    private final PlayBar play;

    /// @param context whose life ends when the pair is put away
    public PairView(PairModel pair, OpenLab a, OpenLab b, RunShelf shelf, LabContext context, Runnable away) {
        this.pair = pair;
        this.context = context;
        words = context.words();
        RunWords names = new RunWords(a.model(), words);
        SpreadWords spreads = new SpreadWords(new PinNames(a.model(), words), words);
        PairWords said = new PairWords(words, names, spreads, shelf);
        play = playBar();
        getStyleClass().addAll("lab-page", "pair");
        setTop(header(away));
        Region stage = new PairStage(
                new PairSide("A", pair.first().run(), a, names),
                new PairSide("B", pair.second().run(), b, names),
                new PairTimeline(pair, context).card(),
                new PairCard(pair, said, context).card());
        setCenter(new StackPane(stage, veil()));
        List.of(pair.first(), pair.second()).forEach(side -> keepRepeats(side, shelf));
    }

    /// What came of repeating one of the two is known on the shelf as well.
    private void keepRepeats(PairModel.Side side, RunShelf shelf) {
        context.life().listen(pair.repeats(side), (_, _, now) -> {
            if (now instanceof Repeats.Made made) {
                shelf.repeated(side.run().number(), made);
            }
        });
    }

    private PlayBar playBar() {
        PlayBar bar = new PlayBar(words, new PlayBar.Actions() {
            @Override
            public void replay() {
                pair.replay();
            }

            @Override
            public void toggle() {
                pair.toggle();
            }

            @Override
            public void step() {
                pair.advance(1);
            }
        });
        context.life().follow(pair.playing(), bar.playingProperty()::set);
        context.life().follow(pair.ready(), ready -> bar.setDisable(!ready));
        return bar;
    }

    private HBox header(Runnable away) {
        IconButton back = new IconButton(Pictogram.LEFT, words.live("pair.back"), away);
        Label crumb = new Label();
        crumb.textProperty().bind(words.live("title"));
        crumb.getStyleClass().add("crumb");
        Label title = new Label();
        title.textProperty().bind(words.live("pair.title"));
        title.getStyleClass().add("lab-title");
        VBox names = new VBox(crumb, title);
        names.getStyleClass().add("title-box");
        names.setMinWidth(Region.USE_PREF_SIZE);
        StepCounter counter = new StepCounter(words.live("pair.step"));
        counter.totalProperty().set(pair.end());
        context.life().follow(pair.step(), step -> counter.stepProperty().set(step.intValue()));
        HBox run = new HBox(play, counter);
        run.getStyleClass().add("transport");
        IconButton close = new IconButton(Pictogram.CLOSE, words.live("pair.close"), away);
        HBox header = new HBox(back, names, space(), run, space(), close);
        header.getStyleClass().add("top-bar");
        return header;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Over the pictures while the runs are still being made.
    private Node veil() {
        Label text = new Label();
        text.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(
                                "pair.preparing",
                                Numbers.percent(pair.progress().get(), 0)),
                        words.language(),
                        pair.progress()));
        text.setWrapText(true);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(pair.progress());
        bar.accessibleTextProperty().bind(text.textProperty());
        VBox card = new VBox(text, bar);
        card.getStyleClass().addAll("card", "pair-preparing");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane veil = new StackPane(card);
        veil.getStyleClass().add("pair-veil");
        context.life().follow(pair.ready(), ready -> veil.setVisible(!ready));
        return veil;
    }

    /// Fits the page into a narrow window, or back.
    public void setCompact(boolean compact) {
        play.setCompact(compact);
        lookupAll(".crumb").forEach(crumb -> show(crumb, !compact));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Two sides above, the timeline and what changed below.
    private static final class PairStage extends Region {

        private static final double GAP = 16;
        private static final double ROW_GAP = 12;
        private static final double BELOW_SHARE = 0.33;
        private static final double LEAST_BELOW = 186;
        private static final double MOST_BELOW = 280;
        private static final double LEAST_WORDS = 400;
        private static final double WORDS_SHARE = 0.4;

        private final Region a;
        private final Region b;
        private final Region timeline;
        private final Region said;

        PairStage(Region a, Region b, Region timeline, Region said) {
            this.a = a;
            this.b = b;
            this.timeline = timeline;
            this.said = said;
            getStyleClass().add("stage");
            getChildren().addAll(List.of(a, b, timeline, said));
        }

        @Override
        protected void layoutChildren() {
            double left = snappedLeftInset();
            double top = snappedTopInset();
            double width = getWidth() - left - snappedRightInset();
            double height = getHeight() - top - snappedBottomInset();
            double below = Math.rint(Math.clamp(height * BELOW_SHARE, LEAST_BELOW, MOST_BELOW));
            double half = Math.floor((width - GAP) / 2);
            double above = height - below - ROW_GAP;
            a.resizeRelocate(left, top, half, above);
            b.resizeRelocate(left + width - half, top, half, above);
            double words = Math.rint(Math.max(LEAST_WORDS, width * WORDS_SHARE));
            double y = top + above + ROW_GAP;
            timeline.resizeRelocate(left, y, width - words - GAP, below);
            said.resizeRelocate(left + width - words, y, words, below);
        }
    }
}
