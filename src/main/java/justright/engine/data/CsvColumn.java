package justright.engine.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// One column of a CSV file as it was read: every cell a number, a word or missing.
public final class CsvColumn {

    /// So many different words are kept; any further one is just another.
    static final int MOST_WORDS = 100;

    private static final Set<String> MISSING_MARKS = Set.of("", "na", "n/a", "nan", "null", "none", "?", "-");
    /// Cells are the bits of a number, which is never NaN; beyond the bits of NaN: 0 is missing, n the n-th word.
    private static final long NO_NUMBER = Double.doubleToRawLongBits(Double.NaN);

    private final String name;
    private final boolean decimalComma;
    private long[] cells = new long[16];
    private int size;
    private int numberCount;
    private int missingCount;
    private boolean varies;
    private boolean hasLongWords;
    private double firstNumber = Double.NaN;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /// What most of a column is.
    public enum Kind {
        /// At least nine of ten cells that have something have a number.
        NUMBERS,
        /// Numbers, all the same.
        CONSTANT,
        TEXT,
        /// More than half of the cells are missing.
        EMPTY
    }

    /// @param decimalComma whether 3,14 is a number
    CsvColumn(String name, boolean decimalComma) {
        this.name = name;
        this.decimalComma = decimalComma;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        if (2L * missingCount > size) {
            return Kind.EMPTY;
        }
        boolean numeric = numberCount > 0 && 10L * numberCount >= 9L * (size - missingCount);
        return !numeric ? Kind.TEXT : varies ? Kind.NUMBERS : Kind.CONSTANT;
    }

    /// How many different words there are; one too many if there are more than [#MOST_WORDS].
    public int differentWords() {
        return Math.min(words.size(), MOST_WORDS + 1);
    }

    void add(String field) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size + size / 2);
        }
        String text = field.strip();
        if (isMissingMark(text)) {
            cells[size++] = NO_NUMBER;
            missingCount++;
            return;
        }
        double number = parse(text, decimalComma);
        cells[size++] = Double.isNaN(number) ? NO_NUMBER + place(text) : Double.doubleToRawLongBits(number);
        if (!Double.isNaN(number)) {
            firstNumber = numberCount == 0 ? number : firstNumber;
            varies |= number != firstNumber;
            numberCount++;
        }
    }

    /// From 1; all words beyond the most share one place.
    private int place(String word) {
        Integer known = places.get(word);
        if (known != null) {
            return known;
        }
        hasLongWords |= word.length() > CsvTable.LONGEST_NAME;
        if (words.size() <= MOST_WORDS) {
            words.add(word.substring(0, Math.min(word.length(), CsvTable.LONGEST_NAME)));
            if (words.size() <= MOST_WORDS) {
                places.put(word, words.size());
            }
        }
        return words.size();
    }

    /// Whether nothing stands in a row that was read, or a mark for nothing.
    public boolean isMissing(int row) {
        return cells[row] == NO_NUMBER;
    }

    /// Whether a number stands in a row that was read.
    public boolean isNumber(int row) {
        return !Double.isNaN(number(row));
    }

    double number(int row) {
        return Double.longBitsToDouble(cells[row]);
    }

    /// Whether the cell has one of the words beyond those that are kept.
    boolean isAnotherWord(int row) {
        return cells[row] == NO_NUMBER + MOST_WORDS + 1;
    }

    boolean hasLongWords() {
        return hasLongWords;
    }

    /// The cell as a label.
    String text(int row) {
        double number = number(row);
        if (Double.isNaN(number)) {
            return words.get((int) (cells[row] - NO_NUMBER) - 1);
        }
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    static boolean isMissingMark(String text) {
        return text.length() <= 4 && MISSING_MARKS.contains(text.toLowerCase(Locale.ROOT));
    }

    /// A plain decimal number of at most [CsvTable#LARGEST_VALUE] in size; NaN for all else. Java's `1d` and `0x1p3`
    /// are words here.
    static double parse(String text, boolean decimalComma) {
        if (text.length() > CsvTable.LONGEST_NAME) {
            return Double.NaN;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E' || (decimalComma && c == ',');
            if ((c < '0' || c > '9') && !mark) {
                return Double.NaN;
            }
        }
        try {
            double number = Double.parseDouble(isDecimalComma(text, decimalComma) ? text.replace(',', '.') : text);
            return Math.abs(number) <= CsvTable.LARGEST_VALUE ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /// Whether a number has a comma for its point.
    static boolean isDecimalComma(String text, boolean decimalComma) {
        return decimalComma && text.indexOf(',') >= 0 && text.indexOf('.') < 0;
    }
}
