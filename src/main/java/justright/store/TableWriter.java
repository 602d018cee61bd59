package justright.store;

import java.util.List;
import justright.training.problem.OwnTable;
import tools.jackson.core.JsonGenerator;

/// Writes a table of the user's own, one short text a row; every number comes back bit for bit.
final class TableWriter {

    private static final double EXACT_WHOLE = 1e15;

    private final JsonGenerator out;

    TableWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(OwnTable table) {
        List<String> columns = table.columns();
        out.writeStartObject();
        out.writeStringProperty("file", table.name());
        names("columns", columns);
        out.writeStringProperty("label", columns.get(table.label()));
        if (!table.isRegression()) {
            names("classes", table.classNames());
        }
        names(
                "plane",
                List.of(
                        columns.get(table.plane().x1()),
                        columns.get(table.plane().x2())));
        out.writeArrayPropertyStart("rows");
        for (int row = 0; row < table.rows(); row++) {
            out.writeRawValue(row(table, row));
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /// How many bytes its rows take, about: the rest is short.
    static long length(OwnTable table) {
        long length = 0;
        for (int row = 0; row < table.rows(); row++) {
            length += row(table, row).length() + 2L;
        }
        return length;
    }

    private void names(String field, List<String> names) {
        out.writeArrayPropertyStart(field);
        names.forEach(out::writeString);
        out.writeEndArray();
    }

    private static String row(OwnTable table, int row) {
        StringBuilder text = new StringBuilder("[");
        for (int column = 0; column < table.columns().size(); column++) {
            append(text.append(column == 0 ? "" : ","), table.value(row, column));
        }
        return text.append(']').toString();
    }

    /// A whole number without its `.0`; a negative zero keeps its sign.
    private static void append(StringBuilder text, double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE;
        boolean negativeZero = value == 0 && Double.doubleToRawLongBits(value) != 0;
        if (whole && !negativeZero) {
            text.append((long) value);
        } else {
            text.append(value);
        }
    }
}
