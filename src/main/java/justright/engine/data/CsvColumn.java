package justright.engine.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// One column as it is read: every cell a number, a word or missing.
final class CsvColumn {

    private static final int MISSING = -1;
    private static final int NUMBER = 0;
    private static final Set<String> MISSING_MARKS = Set.of("", "na", "n/a", "nan", "null", "none", "?", "-");

    private final String name;
    private double[] numbers = new double[64];
    /// Per cell [#MISSING], [#NUMBER], or the word's place in `words`, from 1.
    private int[] kinds = new int[64];
    private int size;
    private int numberCount;
    private int missingCount;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    CsvColumn(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(String field) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        String text = field.strip();
        if (isMissingMark(text)) {
            kinds[size] = MISSING;
            missingCount++;
        } else if (isNumber(text)) {
            kinds[size] = NUMBER;
            numbers[size] = Double.parseDouble(text);
            numberCount++;
        } else {
            kinds[size] = places.computeIfAbsent(text, this::place);
        }
        size++;
    }

    private int place(String word) {
        words.add(word);
        return words.size();
    }

    boolean isMissing(int row) {
        return kinds[row] == MISSING;
    }

    boolean isNumber(int row) {
        return kinds[row] == NUMBER;
    }

    double number(int row) {
        return numbers[row];
    }

    /// The cell as a label.
    String text(int row) {
        if (kinds[row] > 0) {
            return words.get(kinds[row] - 1);
        }
        double number = numbers[row];
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    boolean isMostlyMissing() {
        return 2L * missingCount > size;
    }

    /// Whether at least nine of ten cells that have something have a number.
    boolean isNumeric() {
        return numberCount > 0 && 10L * numberCount >= 9L * (size - missingCount);
    }

    static boolean isMissingMark(String text) {
        return MISSING_MARKS.contains(text.toLowerCase(Locale.ROOT));
    }

    /// Whether `text` is a plain decimal number and finite; Java's `1d` or `0x1p3` are words here.
    static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return false;
            }
        }
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
