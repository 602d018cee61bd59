package justright.labs.split;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import justright.engine.data.SplitCounts;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.setting.NumberSetting;
import justright.ui.control.Card;
import justright.ui.control.PartsSlider;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.bar.PartsBar;
import justright.ui.plot.bar.PartsBar.Fill;
import justright.ui.plot.bar.PartsBar.Part;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The whole in three sets, with handles to divide it; says whether the examples are real or only counted.
final class SetsCard {

    private static final double ALL = 100;

    private final SplitModel model;
    private final SplitSettings settings;
    private final Words words;
    private final LabContext context;
    private final PlotCanvas canvas;
    private final PartsSlider slider;
    private final Card card;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    SetsCard(SplitModel model, LabContext context) {
        this.model = model;
        this.settings = model.knobs();
        this.words = context.words();
        this.context = context;
        canvas = StageCanvas.create(context);
        slider = new PartsSlider(canvas, words.live("sets.handles"), this::moved);
        card = new Card(words.live("sets.title"), slider).subtitle(subtitle);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        context.life().follow(settings.dev.held(), slider::setDisable);
        context.life().follow(model.question(), _ -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
    }

    Card card() {
        return card;
    }

    private void draw() {
        Question question = model.question().get();
        SplitCounts sets = question.sets();
        double all = sets.total();
        List<Part> parts = new ArrayList<>();
        parts.add(part("train", sets.train(), all, Token.TRAIN, Fill.SOLID));
        parts.add(part("dev", sets.dev(), all, Token.DEV, Fill.HATCHED));
        if (question.hasTest()) {
            parts.add(part("test", sets.test(), all, Token.TEST, Fill.OUTLINED));
        }
        canvas.setPlot(new PartsBar(parts, words.get("sets.magnified", "%s")));
        slider.show(sets.train() / all, (sets.train() + sets.dev()) / all);
        boolean raised = SetSizes.raises(sets.total(), settings.ratio());
        subtitle.set(words.get(
                raised ? "sets.raised" : question.isReal() ? "sets.real" : "sets.counted",
                Numbers.whole(sets.total())));
    }

    private Part part(String set, long count, double all, Token color, Fill fill) {
        return new Part(words.get("set." + set), Numbers.whole(count), count / all, color, fill);
    }

    /// A handle was moved: the first changes dev, the second trades dev for test.
    private void moved(double firstEnd, double secondEnd) {
        double held = ALL * (1 - firstEnd);
        double test = rounded(ALL * (1 - secondEnd));
        boolean hadTest = settings.testSet.get();
        boolean wantsTest = test >= settings.test.scale().minimum();
        if (wantsTest && (hadTest || test > 0.5)) {
            settings.test.set(within(settings.test, test));
            settings.testSet.set(true);
        }
        double kept = settings.testSet.get() ? settings.test.get() : 0;
        settings.dev.set(within(settings.dev, rounded(held - kept)));
        context.moving().touch(settings.dev.id());
    }

    private static double within(NumberSetting setting, double share) {
        return Math.clamp(share, setting.scale().minimum(), setting.scale().maximum());
    }

    /// To whole per cent where there are many, to a tenth or a hundredth where there are few.
    private static double rounded(double share) {
        double unit = share >= 10 ? 1 : share >= 1 ? 0.1 : 0.01;
        return Math.rint(Math.rint(share / unit) * unit * 1e4) / 1e4;
    }
}
