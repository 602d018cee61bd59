package justright.labs.initialization;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.FootNote;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.setting.ChoiceSetting;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;
import justright.ui.plot.mark.Event;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// One unit: how the spread of its z grows with the number of its inputs; and what Xavier takes for granted.
final class UnitPane {

    private static final double NEAR = 0.15;

    private final InitializationModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final FootNote assumed = new FootNote();
    private final Region pane;
    private boolean compact;

    UnitPane(InitializationModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        pane = assumed.under(canvas);
        Redrawing.whenever(model, context, this::draw, model.reading());
    }

    Region pane() {
        return pane;
    }

    void setCompact(boolean narrow) {
        compact = narrow;
        draw();
    }

    private void draw() {
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        List<LogCurve> curves = new ArrayList<>();
        List<OneUnit> units = now.race().units();
        for (int i = 0; i < units.size(); i++) {
            boolean inFocus = units.get(i).scheme() == now.focus();
            curves.add(LogCurve.of(
                            units.get(i).inputs(),
                            units.get(i).spread(),
                            Looks.style(i),
                            words.get("setting.focus." + units.get(i).scheme().key()))
                    .color(Looks.color(inFocus))
                    .weight(Looks.weight(inFocus)));
        }
        CurvePlot plot = LogPlot.of(Axis.log(0.8, 1300).named("n"), words.get("unit.axis"), curves)
                .with(new Event(
                        now.design().units(),
                        compact ? "" : "n = " + now.design().units(),
                        Token.INK3));
        canvas.setPlot(plot);
        assumed.setText(assumptions(now));
        canvas.setAccessibleText(words.get(
                "picture.said", assumptions(now), words.get(model.description().getValue())));
    }

    private String assumptions(Reading now) {
        double mean = now.race().inputs().mean();
        double variance = Math.pow(now.race().inputs().deviation(), 2);
        String bend =
                words.get("setting.bend." + ChoiceSetting.nameOf(now.design().bend()));
        return words.get(
                compact ? "unit.assumed.short" : "unit.assumed",
                mark(now.design().bend() == Bend.LINEAR),
                bend,
                mark(Math.abs(mean) < NEAR),
                Numbers.fixed(mean, 2),
                mark(Math.abs(variance - 1) < NEAR),
                Numbers.fixed(variance, 2));
    }

    private static String mark(boolean holds) {
        return holds ? "✓" : "✗";
    }
}
