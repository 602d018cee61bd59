package justright.labs.biasvariance;

import justright.training.BiasVariance;
import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;

/// The dev error taken apart, with this moment's numbers under the parts.
final class BiasVarianceFormula {

    private BiasVarianceFormula() {}

    /// Before anything has been trained.
    static Formula empty() {
        return Formula.of(parts("Bayes", "\\;", "\\;", "\\;", "\\;"));
    }

    static Formula of(Reading reading) {
        if (reading.isEmpty()) {
            return empty();
        }
        BiasVariance judged = reading.judged();
        String optimum = reading.isAgainstPeople() ? "human" : "Bayes";
        return Formula.of(parts(
                        optimum, tex(judged.dev()), tex(judged.optimum()), tex(judged.bias()), tex(judged.variance())))
                .with(
                        difference("formula.bias", judged.train(), judged.optimum(), judged.bias(), "model"),
                        difference("formula.variance", judged.dev(), judged.train(), judged.variance(), "examples"));
    }

    private static String parts(String optimum, String dev, String least, String bias, String variance) {
        return under("dev", dev)
                + "=\\term{noise,data,human}{" + under(optimum, least) + "}"
                + "+\\term{model,lambda,worst-case}{" + under("bias", bias) + "}"
                + "+\\term{examples,lambda,model,worst-case}{" + under("variance", variance) + "}";
    }

    private static String under(String name, String value) {
        return "\\underbrace{\\text{" + name + "}}_{" + value + "}";
    }

    private static String tex(double share) {
        return points(share).replace(justright.ui.text.Numbers.MINUS, "-");
    }

    private static Numbers difference(String key, double from, double what, double result, String setting) {
        return Numbers.of(
                Phrase.of(key),
                Segment.plain(points(from) + " − " + points(what) + " = "),
                Segment.result(setting, points(result)));
    }

    private static String points(double share) {
        return justright.ui.text.Numbers.points(share);
    }
}
