package justright.training.script;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.ejml.data.DMatrixRMaj;

/// A matrix as Python writes it, to the last bit: in full where there are few numbers, else packed; classes as letters.
/// Knows which parts of the program that needs.
final class MatrixText {

    private static final int MOST_IN_FULL = 300;
    private static final int WIDTH = 96;
    private static final String QUOTES = "\"\"\"";

    private final Set<String> features;

    /// @param features gets the names of the parts that are needed
    MatrixText(Set<String> features) {
        this.features = features;
    }

    /// @param indent of the lines after the first
    String of(DMatrixRMaj matrix, String indent) {
        double[] all = Arrays.copyOf(matrix.data, matrix.getNumElements());
        String shape = "(" + matrix.numRows + ", " + matrix.numCols + ")";
        if (Arrays.stream(all)
                .allMatch(each -> Double.doubleToRawLongBits(each) == Double.doubleToRawLongBits(all[0]))) {
            return all[0] == 0 ? "np.zeros(" + shape + ")" : "np.full(" + shape + ", " + exact(all[0]) + ")";
        }
        return all.length <= MOST_IN_FULL ? inFull(matrix, indent) : packed(matrix, all, indent);
    }

    /// Classes, if it holds classes; else [#of].
    String ofTargets(DMatrixRMaj matrix) {
        double[] all = Arrays.copyOf(matrix.data, matrix.getNumElements());
        boolean zerosAndOnes = Arrays.stream(all).allMatch(each -> each == 0 || each == 1);
        if (zerosAndOnes && matrix.numRows == 1) {
            features.add("labels");
            String letters =
                    Arrays.stream(all).mapToObj(each -> each == 1 ? "1" : "0").collect(Collectors.joining());
            return "labels(" + QUOTES + broken(letters, "") + QUOTES + ")";
        }
        if (zerosAndOnes && columnsAddUpToOne(matrix)) {
            features.add("one_hot");
            String classes = IntStream.range(0, matrix.numCols)
                    .mapToObj(column -> Integer.toString(classOf(matrix, column)))
                    .collect(Collectors.joining(" "));
            return "one_hot(" + matrix.numRows + ", " + QUOTES + folded(List.of(classes.split(" ", -1)), " ", "")
                    + QUOTES + ")";
        }
        return of(matrix, "");
    }

    static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e6
                ? Long.toString(Math.round(number))
                : Double.toString(number);
    }

    /// To the last bit; a network that came to nothing may have numbers that are none.
    private static String exact(double number) {
        if (Double.isNaN(number)) {
            return "np.nan";
        }
        return Double.toString(number).replace("Infinity", "np.inf");
    }

    private static boolean columnsAddUpToOne(DMatrixRMaj matrix) {
        return IntStream.range(0, matrix.numCols)
                .allMatch(column -> IntStream.range(0, matrix.numRows)
                                .mapToDouble(row -> matrix.get(row, column))
                                .sum()
                        == 1);
    }

    private static int classOf(DMatrixRMaj matrix, int column) {
        return IntStream.range(0, matrix.numRows)
                .filter(row -> matrix.get(row, column) == 1)
                .findFirst()
                .orElseThrow();
    }

    private static String inFull(DMatrixRMaj matrix, String indent) {
        StringBuilder text = new StringBuilder("np.array([\n");
        for (int row = 0; row < matrix.numRows; row++) {
            List<String> numbers = Arrays.stream(matrix.data, row * matrix.numCols, (row + 1) * matrix.numCols)
                    .mapToObj(MatrixText::exact)
                    .toList();
            String inner = indent + "    ";
            text.append(inner)
                    .append('[')
                    .append(folded(numbers, ", ", inner + " "))
                    .append("],\n");
        }
        return text.append(indent).append("])").toString();
    }

    private String packed(DMatrixRMaj matrix, double[] all, String indent) {
        features.add("packed");
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * all.length).order(ByteOrder.LITTLE_ENDIAN);
        DoubleStream.of(all).forEach(bytes::putDouble);
        String letters = Base64.getEncoder().encodeToString(deflated(bytes.array()));
        return "packed(" + matrix.numRows + ", " + matrix.numCols + ", " + QUOTES + broken(letters, indent) + QUOTES
                + ")";
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] room = new byte[bytes.length + 1024];
        int length = deflater.deflate(room);
        deflater.end();
        return Arrays.copyOf(room, length);
    }

    /// Between separators.
    private static String folded(List<String> words, String separator, String indent) {
        StringBuilder text = new StringBuilder();
        int line = indent.length();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i) + (i + 1 < words.size() ? separator.stripTrailing() : "");
            if (i > 0 && line + word.length() + 1 > WIDTH) {
                text.append('\n').append(indent);
                line = indent.length();
            } else if (i > 0) {
                text.append(' ');
                line++;
            }
            text.append(word);
            line += word.length();
        }
        return text.toString();
    }

    /// Anywhere.
    private static String broken(String letters, String indent) {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < letters.length(); from += WIDTH) {
            text.append('\n').append(letters, from, Math.min(from + WIDTH, letters.length()));
        }
        return text.append('\n').append(indent).toString();
    }
}
