package justright.labs.split;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import justright.ui.text.Phrase;

/// Shares of train, dev and test in per cent, as people write them: 60/20/20, 70/30, 99.5/0.25/0.25.
///
/// @param test 0 if there is no test set
record Ratio(double train, double dev, double test) {

    private static final double WHOLE = 100;
    private static final double ROUNDING = 1e-9;
    /// What is larger is no share in per cent, not even a wrong one.
    private static final double LARGEST = 1000;

    /// A text that is no usable ratio, and why.
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Phrase reason;

        Refused(Phrase reason) {
            super(reason.key());
            this.reason = reason;
        }

        Phrase reason() {
            return reason;
        }
    }

    /// What dev and test take; train has the rest.
    static Ratio ofHeldOut(double dev, double test) {
        return new Ratio(tidy(WHOLE - dev - test), dev, test);
    }

    /// Reads two or three shares with any sign between them.
    ///
    /// @throws Refused if they cannot be read, do not add up to 100, or leave train or dev empty
    static Ratio parse(String text) throws Refused {
        double[] shares = read(text);
        double sum = tidy(Arrays.stream(shares).sum());
        if (Math.abs(sum - WHOLE) > ROUNDING) {
            String written = Arrays.stream(shares).mapToObj(Ratio::plain).collect(Collectors.joining(" + "));
            throw new Refused(Phrase.of("ratio.sum", written, plain(sum)));
        }
        Ratio ratio = new Ratio(shares[0], shares[1], shares.length > 2 ? shares[2] : 0);
        if (ratio.train <= 0 || ratio.dev <= 0) {
            throw new Refused(Phrase.of(ratio.dev <= 0 ? "ratio.no-dev" : "ratio.no-train"));
        }
        return ratio;
    }

    private static double[] read(String text) throws Refused {
        String[] parts = text.strip().replace("%", "").split("\\s*[/:;|+]\\s*|\\s+", -1);
        try {
            double[] shares = Stream.of(parts)
                    .mapToDouble(part -> new BigDecimal(part.replace(',', '.')).doubleValue())
                    .toArray();
            if (shares.length < 2
                    || shares.length > 3
                    || Arrays.stream(shares).anyMatch(share -> !(share >= 0 && share <= LARGEST))) {
                throw new Refused(Phrase.of("ratio.unreadable"));
            }
            return shares;
        } catch (NumberFormatException _) {
            throw new Refused(Phrase.of("ratio.unreadable"));
        }
    }

    /// 60/20/20; 70/30 without a test set.
    String text() {
        String both = plain(train) + "/" + plain(dev);
        return test > 0 ? both + "/" + plain(test) : both;
    }

    static String plain(double share) {
        return BigDecimal.valueOf(tidy(share)).stripTrailingZeros().toPlainString();
    }

    private static double tidy(double share) {
        return Math.rint(share * 1e6) / 1e6;
    }
}
