package justright.training.script;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import justright.training.Measures;
import justright.training.Series;

/// What a script says about itself at its beginning.
record Heading(String title, List<ScriptedNetwork> networks, int updates, Measures measured) {

    String text() {
        String quotes = "\"\"\"";
        return quotes + title + "\n\n" + told() + numbers() + quotes;
    }

    private String told() {
        ScriptedNetwork first = networks.getFirst();
        String names =
                networks.stream().map(network -> "    " + network.name() + "\n").collect(Collectors.joining());
        return names + "\n" + (networks.size() == 1 ? "learns from " : "learn, each from ")
                + first.facts().train().size() + " examples"
                + first.facts()
                        .dev()
                        .map(dev -> " and " + (networks.size() == 1 ? "is" : "are") + " judged by " + dev.size()
                                + " others")
                        .orElse("")
                + ", in " + updates + " updates. Python 3 and NumPy\nare all it takes. "
                + "Examples, first weights and random numbers are those of the run in Just Right.\n";
    }

    /// As the script prints it.
    private String name(Series series) {
        if (series == Series.DEV_LOSS) {
            return "dev_cost";
        }
        String name = series.name().toLowerCase(Locale.ROOT);
        boolean classes = networks.getFirst().architecture().loss().isClassification();
        return classes ? name : name.replace("_error", "_unexplained");
    }

    private String numbers() {
        if (measured.values().isEmpty()) {
            return "";
        }
        String lines = new TreeMap<>(measured.values())
                .entrySet().stream()
                        .map(each -> "    " + name(each.getKey()) + " = " + each.getValue() + "\n")
                        .collect(Collectors.joining());
        return "\nJust Right measured at the end, and this comes to the same up to rounding:\n\n"
                + lines
                + "\n"
                + "Where steps are long for the curvature, as without a penalty, a run magnifies rounding until even\n"
                + "leading digits differ: multiply the first weights by 1 + 2**-52 to see how far that goes here. So\n"
                + "the weights that Just Right's own run ended with are measured as well.\n";
    }
}
