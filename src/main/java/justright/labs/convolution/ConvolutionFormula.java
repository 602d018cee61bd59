package justright.labs.convolution;

import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// The size of the map, and what fills a cell of it or what moves the filter, with the numbers of this moment.
final class ConvolutionFormula {

    private static final String SIZE =
            "\\left\\lfloor\\dfrac{n+2\\term{padding}{p}-f}{\\term{stride}{s}}\\right\\rfloor+1";
    private static final String CELL = "z=\\sum_{i=1}^{9}\\term{filter}{w_i}\\,x_i";
    private static final String STEP =
            "\\term{filter}{w}\\leftarrow w-\\term{learning-rate}{\\alpha}\\,\\dfrac{\\partial J}{\\partial w}";

    private ConvolutionFormula() {}

    static Formula of(Setup setup) {
        return plain(setup).with(size(setup));
    }

    static Formula of(Scene scene) {
        return scene.isLearning()
                ? of(scene.setup())
                : plain(scene.setup())
                        .with(
                                size(scene.setup()),
                                Formula.Numbers.of(
                                        Phrase.of("formula.cell", Numbers.whole(scene.stop() + 1L)),
                                        scene.filled() == 0
                                                ? Segment.plain("?")
                                                : Segment.result("filter", Weights.sum(scene.sum()))));
    }

    private static Formula plain(Setup setup) {
        return Formula.of(SIZE, setup.mode() == Mode.LEARN ? STEP : CELL);
    }

    private static Formula.Numbers size(Setup setup) {
        return Formula.Numbers.of(
                Phrase.of("formula.size"),
                Segment.plain("⌊(" + setup.picture().getNumRows() + " + 2·"),
                Segment.value("padding", Numbers.whole(setup.correlation().padding())),
                Segment.plain(" − " + FilterChoice.EDGE + ")/"),
                Segment.value("stride", Numbers.whole(setup.correlation().stride())),
                Segment.plain("⌋ + 1 = "),
                Segment.result("stride", Numbers.whole(setup.mapSize())));
    }
}
