package justright.app.table;

import java.util.Locale;

/// What becomes of a column of a CSV file.
public enum ColumnRole {
    LABEL,
    /// A feature along the plane's first axis.
    X1,
    /// A feature along the plane's second axis.
    X2,
    FEATURE,
    /// Left out because the user said so.
    LEFT_OUT,
    /// Left out because it is mostly text.
    TEXT,
    /// Left out because it is mostly empty.
    EMPTY,
    /// Left out because it never varies.
    CONSTANT;

    /// Whether the user can leave it out, or take it back.
    boolean isFree() {
        return this == X1 || this == X2 || this == FEATURE || this == LEFT_OUT;
    }

    boolean isUsed() {
        return this == LABEL || this == X1 || this == X2 || this == FEATURE;
    }

    String textKey() {
        return "csv.role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
