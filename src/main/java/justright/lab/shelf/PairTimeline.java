package justright.lab.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.StackPane;
import justright.lab.LabContext;
import justright.lab.stage.ScrubKeys;
import justright.lab.stage.StageCanvas;
import justright.training.Curves;
import justright.training.Series;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.Playhead;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The curves of two runs on the same axes, and the one track on which both are looked at. The first has the full
/// lines, the second thin ones; each says at its end which it is.
final class PairTimeline {

    private static final double SECOND = 0.5;
    /// So many times larger, and a level axis shows only the larger of two.
    private static final double FAR_APART = 1000;

    private final PairModel pair;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private String ends = "";
    private CurvePlot plot = CurvePlot.of(Axis.count(1), Axis.linear(0, 1));

    PairTimeline(PairModel pair, LabContext context) {
        this.pair = pair;
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.setOnPointer(this::pointed);
        new ScrubKeys(pair.step()::get, pair::end, pair::seek, pair::toggle).listen(canvas);
        canvas.accessibleHelpProperty().bind(words.live("timeline.keys"));
        canvas.getStyleClass().add("timeline");
        StackPane body = new StackPane(canvas);
        body.setMinSize(0, 0);
        card = new Card(words.live("pair.timeline"), body).subtitle(words.live(subtitleKey()));
        card.setMinSize(0, 0);
        context.life().follow(words.language(), _ -> draw());
        context.life().listen(pair.step(), (_, _, _) -> paint());
    }

    private String subtitleKey() {
        return Telling.isOfFirst(pair.first().run().outcome().curves()) ? "pair.timeline.first" : "pair.timeline.wide";
    }

    Card card() {
        return card;
    }

    private void draw() {
        List<ShelvedRun> runs = List.of(pair.first().run(), pair.second().run());
        Telling telling = Telling.of(runs);
        List<CurveLine> lines = new ArrayList<>();
        for (int i = runs.size() - 1; i >= 0; i--) {
            Curves curves = runs.get(i).outcome().curves();
            for (Series series : telling.series()) {
                CurveLine line = CurveLine.of(
                        Curve.recorded(curves, series),
                        Telling.style(series),
                        label(i == 0 ? "A" : "B", series, curves, telling.errors()));
                lines.add(i == 0 ? line : line.weight(SECOND));
            }
        }
        ends = lines.reversed().stream()
                .map(line -> line.label().replace("$", ""))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(", "));
        plot = CurvePlot.of(Axis.count(Math.max(1, pair.end())), axis(telling, runs), lines);
        if (lines.isEmpty()) {
            plot = plot.with(new EmptyNote(words.get("pair.no-curves"), words.get("pair.no-curves.hint")));
        }
        paint();
    }

    private static Axis axis(Telling telling, List<ShelvedRun> runs) {
        double top = telling.top(runs);
        if (telling.errors()) {
            return Axis.percent(top);
        }
        double low = telling.lowest(runs);
        return low > 0 && top / low > FAR_APART ? Axis.log(low, top) : Axis.linear(0, top > 0 ? top * 1.05 : 1);
    }

    private String label(String letter, Series series, Curves curves, boolean errors) {
        double[] last = curves.curve(series).last();
        if (last.length == 0) {
            return "";
        }
        String value = errors ? Numbers.points(last[last.length - 1]) : Numbers.significant(last[last.length - 1], 2);
        String name = switch (series) {
            case TRAIN_ERROR -> words.get("legend.train");
            case DEV_ERROR -> words.get("legend.dev");
            case COST -> "$J$";
            default -> "";
        };
        return words.get("pair.line", letter, name, value);
    }

    private void paint() {
        canvas.setPlot(plot.with(new Playhead(pair.step().get())));
        String step = Numbers.whole(pair.step().get());
        canvas.setAccessibleText(
                ends.isEmpty()
                        ? words.get("pair.timeline.bare", step, words.get("pair.no-curves"))
                        : words.get("pair.timeline.spoken", step, Numbers.whole(pair.end()), ends));
    }

    private void pointed(PlotPointer pointer) {
        if (pointer.action() == PlotPointer.Action.PRESSED || pointer.action() == PlotPointer.Action.DRAGGED) {
            pair.seek(Math.clamp(Math.round(pointer.x()), 0, pair.end()));
        }
    }
}
