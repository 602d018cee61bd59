package justright.labs.dropout;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.stage.Segments;
import justright.setting.ChoiceSetting;
import justright.ui.control.Card;
import justright.ui.control.Segmented;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Under the network: the lines of inverted dropout in slow motion, or what a unit hands on, on average.
final class MaskCard {

    private static final double MAP = 158;
    private static final double COMPACT_MAP = 92;

    private final DropoutModel model;
    private final Words words;
    private final Knobs knobs;
    private final PlotCanvas strip;
    private final PlotCanvas map;
    private final PlotCanvas mean;
    private final HBox arithmetic;
    private final Card card;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final MeanReadout readout;

    MaskCard(DropoutModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        this.knobs = model.knobs();
        strip = Canvases.create(model, context);
        map = Canvases.create(model, context);
        mean = Canvases.create(model, context);
        map.setOnPointer(this::pointed);
        HBox.setHgrow(strip, Priority.ALWAYS);
        arithmetic = new HBox(strip, map);
        arithmetic.setMinSize(0, 0);
        readout = new MeanReadout(words);
        card = new Card(title, new StackPane(arithmetic, mean)).subtitle(subtitle);
        card.setMinSize(0, 0);
        card.legend(legend(context).toArray(Node[]::new));
        setCompact(false);
        context.life().listen(model.expectation(), (_, _, _) -> draw());
        Views.follow(
                model,
                context,
                List.of(knobs.layer, knobs.example, knobs.face, knobs.line, knobs.implementation),
                this::draw);
    }

    Card card() {
        return card;
    }

    void setCompact(boolean compact) {
        double width = compact ? COMPACT_MAP : MAP;
        map.setMinWidth(width);
        map.setMaxWidth(width);
    }

    private List<Node> legend(LabContext context) {
        List<Node> keys = new ArrayList<>();
        keys.add(segments(knobs.face, context));
        keys.add(slowMotion());
        keys.add(candidates(context));
        keys.add(new OnlyWhen(
                readout,
                Bindings.createBooleanBinding(
                        () -> knobs.face.get() == MaskFace.MASK
                                && !knobs.implementation.get().isSecret(),
                        knobs.face.value(),
                        knobs.implementation.value())));
        return keys;
    }

    /// Only where a unit's mean is measured.
    private Node candidates(LabContext context) {
        Segmented<Candidate> segments = segments(knobs.implementation, context);
        return new OnlyWhen(segments, knobs.face.value().map(face -> face == MaskFace.EXPECTATION));
    }

    private <E extends Enum<E>> Segmented<E> segments(ChoiceSetting<E> setting, LabContext context) {
        Segmented<E> segments = Segments.of(setting, context);
        segments.getStyleClass().add("compact");
        return segments;
    }

    private Node slowMotion() {
        Button next = new Button();
        next.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(
                                switch (knobs.line.get()) {
                                    case ALL -> "slow.start";
                                    case NEXT -> "slow.iteration";
                                    default -> "slow.next";
                                }),
                        knobs.line.value(),
                        words.language()));
        next.getStyleClass().addAll("outline-button", "compact");
        next.setMinWidth(Button.USE_PREF_SIZE);
        next.setOnAction(_ -> model.nextLine());
        return new OnlyWhen(next, knobs.face.value().map(face -> face == MaskFace.MASK));
    }

    private void draw() {
        Moment<DropoutRule, DropoutFrame, DropoutPicture> now = model.moment().get();
        Expectation expectation = model.expectation().get();
        if (now == null) {
            return;
        }
        LayerDraw draw = now.picture().pass().layer(knobs.shownLayer());
        int example = Math.min(knobs.heldExample(), draw.examples() - 1);
        boolean lines = knobs.face.get() == MaskFace.MASK;
        arithmetic.setVisible(lines);
        mean.setVisible(!lines);
        title.set(words.get(lines ? "mask.title" : "expectation.title"));
        String layer = draw.layer() == 0
                ? words.get("network.inputs")
                : words.get("network.layer", Numbers.whole(draw.layer()));
        if (lines) {
            boolean secret = knobs.implementation.get().isSecret();
            MaskRows rows = new MaskRows(draw, example, knobs.line.get(), secret);
            strip.setPlot(rows.strip());
            map.setPlot(rows.map());
            subtitle.set(words.get("mask.subtitle", layer, Numbers.whole(example + 1L)));
        } else if (expectation != null) {
            mean.setPlot(ExpectationPlot.of(expectation, knobs.implementation.get(), model.seed(), words));
            subtitle.set(words.get("expectation.subtitle", layer, Numbers.whole(expectation.unit() + 1L)));
        }
        readout.show(draw);
    }

    /// A press on a column holds its example.
    private void pointed(PlotPointer pointer) {
        if (pointer.action() == PlotPointer.Action.PRESSED || pointer.action() == PlotPointer.Action.DRAGGED) {
            model.hold((int) Math.floor(pointer.x()));
        }
    }
}
