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
                        optimum,
                        points(judged.dev()),
                        points(judged.optimum()),
                        between(judged.optimum(), judged.train()),
                        between(judged.train(), judged.dev())))
                .with(
                        difference("formula.bias", judged.optimum(), judged.train(), "model"),
                        difference("formula.variance", judged.train(), judged.dev(), "examples"));
    }

    private static String parts(String optimum, String dev, String least, String bias, String variance) {
        return under("dev", dev)
                + "=\\term{noise,data,human}{" + under(optimum, least) + "}"
                + "+\\term{model,lambda,worst-case}{" + under("bias", bias) + "}"
                + "+\\term{examples,lambda,model,worst-case}{" + under("variance", variance) + "}";
    }

    private static String under(String name, String value) {
        return "\\underbrace{\\text{" + name + "}}_{" + value.replace(justright.ui.text.Numbers.MINUS, "-") + "}";
    }

    private static Numbers difference(String key, double less, double more, String setting) {
        return Numbers.of(
                Phrase.of(key),
                Segment.plain(points(more) + " − " + points(less) + " = "),
                Segment.result(setting, between(less, more)));
    }

    private static String between(double from, double to) {
        return justright.ui.text.Numbers.pointsBetween(from, to);
    }

    private static String points(double share) {
        return justright.ui.text.Numbers.points(share);
    }
}
