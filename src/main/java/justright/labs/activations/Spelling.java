package justright.labs.activations;

import justright.ui.text.Numbers;

/// How this lab's numbers are written, those too that do not exist.
final class Spelling {

    private static final String NONE = "–";
    private static final double TINY = 0.0005;

    /// From this share on whole per cents say enough.
    private static final double ROUND = 0.0995;

    private Spelling() {}

    /// 0.98, 4, 3·10⁻⁸, 0.
    static String number(double value) {
        if (value == 0 || !Double.isFinite(value) || Math.abs(value) >= TINY) {
            return Numbers.significant(value, 2);
        }
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)));
        String lead = Numbers.fixed(value / Math.pow(10, exponent), 0);
        return lead + "·" + Numbers.powerOfTen(exponent);
    }

    /// A share in per cent, to two digits if it is small; a dash where there is none.
    static String share(double share) {
        if (Double.isNaN(share)) {
            return NONE;
        }
        return share == 0 || share >= ROUND
                ? Numbers.percent(share, 0)
                : number(share * 100) + Numbers.THIN_SPACE + "%";
    }

    /// An error in per cent; ∞ once it has overflowed.
    static String error(double error) {
        return Double.isNaN(error) ? "∞" : Numbers.percent(error);
    }

    /// So many updates; a dash if it has not got there.
    static String updates(int updates) {
        return updates < 0 ? NONE : Numbers.whole(updates);
    }

    /// So many updates, or that they were not enough.
    static String updates(int updates, int made) {
        return updates < 0 ? "> " + Numbers.whole(made) : Numbers.whole(updates);
    }

    /// 1.3×; a dash where there is no ratio.
    static String times(double ratio) {
        return Double.isNaN(ratio) ? NONE : Numbers.significant(ratio, 2) + "×";
    }
}
