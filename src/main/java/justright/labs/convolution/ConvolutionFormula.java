package justright.labs.convolution;

import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import org.ejml.data.DMatrixRMaj;

/// The size of the map, and what fills a cell of it or what moves the filter, with the numbers of this moment.
final class ConvolutionFormula {

    private static final String SIZE =
            "\\left\\lfloor\\dfrac{n+2\\term{padding}{p}-f}{\\term{stride}{s}}\\right\\rfloor+1";
    private static final String CELL = "z=\\sum_{i=1}^{9}\\term{filter}{w_i}\\,x_i";
    private static final String STEP =
            "\\term{filter}{w}\\leftarrow w-\\term{learning-rate}{\\alpha}\\,\\dfrac{\\partial J}{\\partial w}";

    /// Larger weights, on the way to divergence, would not fit the line.
    private static final double WRITTEN = 10;

    private ConvolutionFormula() {}

    static Formula of(Setup setup) {
        return plain(setup).with(size(setup));
    }

    static Formula of(Scene scene, Rate rate) {
        return scene.isLearning()
                ? learning(scene, rate)
                : plain(scene.setup())
                        .with(
                                size(scene.setup()),
                                Formula.Numbers.of(
                                        Phrase.of("formula.cell", Numbers.whole(scene.stop() + 1L)),
                                        scene.filled() == 0
                                                ? Segment.plain("?")
                                                : Segment.result("filter", Weights.sum(scene.sum()))));
    }

    /// With the next update of the first weight, as long as it can be written.
    private static Formula learning(Scene scene, Rate rate) {
        DMatrixRMaj filter = scene.frame().filter();
        if (Weights.largest(filter) > WRITTEN) {
            return of(scene.setup());
        }
        double slope = scene.setup().fit().gradient(filter).get(0);
        double next = scene.setup().fit().descend(filter, rate.learningRate()).get(0);
        String written = Numbers.fixed(slope, 2);
        return plain(scene.setup())
                .with(
                        size(scene.setup()),
                        Formula.Numbers.of(
                                Phrase.of("formula.weight"),
                                Segment.plain(Numbers.fixed(filter.get(0), 3) + " − "),
                                Segment.value("learning-rate", Numbers.brief(rate.learningRate())),
                                Segment.plain("·" + (written.startsWith(Numbers.MINUS) ? "(" + written + ")" : written)
                                        + " = "),
                                Segment.result("filter", Numbers.fixed(next, 3))));
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
