package justright.labs.playground;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A weight or bias that a hand has set: `1.2.3=0.5/-0.25`, in layer 1 the weight to unit 2 from unit 3, now 0.5,
/// before −0.25. Units count from 1; from unit 0 is the bias.
///
/// @param before so that taking it back later brings the weight back, too
record WeightEdit(int layer, int to, int from, double value, double before) {

    /// What a file writes; for messages.
    static final String EXAMPLE = "1.2.3=0.5/-0.25";

    /// So many stay in one run's file.
    static final int MOST = 60;

    private static final String NUMBER = "(-?\\d{1,4}(?:\\.\\d{1,25})?(?:E-?\\d{1,2})?)";
    private static final Pattern FORM =
            Pattern.compile("([1-9])\\.([1-9]\\d{0,3})\\.(\\d{1,4})=" + NUMBER + "/" + NUMBER);

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /// @throws IllegalArgumentException if it is none
    static WeightEdit of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text + " is not of the form " + EXAMPLE);
        }
        return new WeightEdit(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Double.parseDouble(parts.group(4)),
                Double.parseDouble(parts.group(5)));
    }

    /// Whether both are of the same weight.
    boolean isOf(WeightEdit other) {
        return layer == other.layer && to == other.to && from == other.from;
    }

    /// The same from another value.
    WeightEdit from(double other) {
        return new WeightEdit(layer, to, from, value, other);
    }

    String encode() {
        return layer + "." + to + "." + from + "=" + value + "/" + before;
    }
}
