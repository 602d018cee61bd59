package justright.labs.l2l1;

import justright.ui.text.Words;

/// The measurements of the tumours in words: ten properties of the cells, each as mean, spread and worst.
final class FeatureNames {

    private static final String MEAN = "mean_";
    private static final String WORST = "worst_";
    private static final String SPREAD = "_se";

    private FeatureNames() {}

    /// The words for a column of the table: `worst_radius`, `area_se`.
    static String name(String column, Words words) {
        if (column.startsWith(MEAN)) {
            return words.get("feature.mean", property(column.substring(MEAN.length()), words));
        }
        if (column.startsWith(WORST)) {
            return words.get("feature.worst", property(column.substring(WORST.length()), words));
        }
        if (column.endsWith(SPREAD)) {
            String property = column.substring(0, column.length() - SPREAD.length());
            return words.get("feature.spread", property(property, words));
        }
        return column;
    }

    private static String property(String name, Words words) {
        return words.get("feature." + name);
    }
}
