package justright.engine.data;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import justright.engine.data.CsvFinding.Reason;
import org.jspecify.annotations.Nullable;

/// A CSV file as columns, with the line each row began on; what is used of it is for [CsvDataset] to say.
public final class CsvTable {

    public static final int LARGEST_ROWS = 100_000;
    public static final int LARGEST_COLUMNS = 256;
    public static final int LARGEST_CLASSES = 20;
    /// Rows times features and label, of what is used.
    public static final int LARGEST_USED = 2_000_000;
    /// Characters in the name of a column or a class.
    public static final int LONGEST_NAME = 200;
    /// Numbers beyond, of either sign, would not survive being squared and summed.
    public static final double LARGEST_VALUE = 1e100;

    /// So many rows are kept as text, to be looked at.
    public static final int FIRST_ROWS = 12;

    /// Rows times columns, of what is read.
    private static final int LARGEST_CELLS = 4_000_000;
    /// Characters in one field; a longer one is no field of a table.
    private static final int LONGEST_FIELD = 1 << 18;

    final List<CsvColumn> columns = new ArrayList<>();
    final List<Long> lines = new ArrayList<>();
    private final CsvFindings findings = new CsvFindings(List.of());
    private final List<Row> firstRows = new ArrayList<>();
    private final char delimiter;
    private boolean header;
    private long lastLine;
    private @Nullable CsvFinding refusal;

    /// A row as it stands in the file.
    ///
    /// @param line where it begins, from 1
    /// @param index which of the rows that were read it is, from 0; −1 if it was dropped
    /// @param fields what it holds, cut off where it is very long; as many as the row has
    public record Row(long line, int index, List<String> fields) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    private CsvTable(char delimiter) {
        this.delimiter = delimiter;
    }

    /// Reads a file's text to its end; the caller closes it.
    ///
    /// @throws IOException if the text cannot be read; what is wrong with the text itself is in the table
    public static CsvTable read(Reader reader, CsvLayout layout) throws IOException {
        BufferedReader buffered = new BufferedReader(reader, CsvDelimiter.PEEKED);
        char delimiter = layout.delimiter() == CsvLayout.DETECT ? CsvDelimiter.detect(buffered) : layout.delimiter();
        CsvDelimiter.skipByteOrderMark(buffered);
        CsvTable table = new CsvTable(delimiter);
        try (CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(buffered)
                .iterator()) {
            table.read(records, layout.header());
        } catch (CsvParseException e) {
            table.refusal = new CsvFinding(Reason.FILE_MALFORMED, -1, 0, List.of(table.lastLine));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return table;
    }

    /// What stands between fields: `,`, `;` or tab.
    public char delimiter() {
        return delimiter;
    }

    /// Whether the first row was taken for names.
    public boolean hasHeader() {
        return header;
    }

    public List<CsvColumn> columns() {
        return List.copyOf(columns);
    }

    /// Rows that were read.
    public int rows() {
        return lines.size();
    }

    /// The first rows of the file but the header, those of another length among them.
    public List<Row> firstRows() {
        return List.copyOf(firstRows);
    }

    /// The column that most likely holds the labels: the last, unless that has nothing to tell apart, or another one
    /// alone has a few different words.
    public int likelyLabel() {
        int last = columns.size() - 1;
        List<Integer> wordy = IntStream.rangeClosed(0, last)
                .filter(this::hasAFewWords)
                .boxed()
                .toList();
        if (wordy.size() == 1) {
            return wordy.getFirst();
        }
        boolean lastTells = last >= 0 && columns.get(last).kind() == CsvColumn.Kind.NUMBERS;
        return lastTells || wordy.isEmpty() ? Math.max(0, last) : wordy.getLast();
    }

    private boolean hasAFewWords(int index) {
        CsvColumn column = columns.get(index);
        return column.kind() == CsvColumn.Kind.TEXT
                && column.differentWords() >= 2
                && column.differentWords() <= LARGEST_CLASSES;
    }

    List<CsvFinding> findings() {
        return findings.list();
    }

    /// Why nothing can be made of it, whatever it is used for.
    Optional<CsvFinding> refusal() {
        return Optional.ofNullable(refusal);
    }

    private void read(CloseableIterator<CsvRecord> records, CsvLayout.Header wanted) {
        if (!records.hasNext()) {
            refusal = CsvFinding.file(Reason.FILE_EMPTY);
            return;
        }
        CsvRecord first = records.next();
        if (first.getFieldCount() > LARGEST_COLUMNS) {
            refusal = CsvFinding.file(Reason.TOO_MANY_COLUMNS);
            return;
        }
        CsvRecord second = records.hasNext() ? records.next() : null;
        header = wanted == CsvLayout.Header.PRESENT
                || (wanted == CsvLayout.Header.DETECTED && second != null && isHeader(first, second));
        new CsvNames(first, header, findings).list().forEach(name -> columns.add(new CsvColumn(name, decimalComma())));
        if (!header) {
            add(first);
        }
        if (second != null) {
            add(second);
        }
        while (records.hasNext()) {
            add(records.next());
        }
    }

    private void add(CsvRecord next) {
        lastLine = next.getStartingLineNumber();
        boolean kept = false;
        if (next.getFieldCount() != columns.size()) {
            findings.row(Reason.ROW_OF_OTHER_LENGTH, lastLine);
        } else if (rows() == LARGEST_ROWS || (long) rows() * columns.size() >= LARGEST_CELLS) {
            findings.row(Reason.ROWS_BEYOND_LIMIT, lastLine);
        } else {
            keep(next);
            kept = true;
        }
        if (firstRows.size() < FIRST_ROWS) {
            List<String> fields =
                    next.getFields().stream().map(CsvTable::shortened).toList();
            firstRows.add(new Row(lastLine, kept ? rows() - 1 : -1, fields));
        }
    }

    private void keep(CsvRecord next) {
        boolean comma = false;
        for (int column = 0; column < columns.size(); column++) {
            String field = next.getField(column);
            columns.get(column).add(field);
            comma |= CsvColumn.isDecimalComma(field, decimalComma())
                    && columns.get(column).isNumber(rows());
        }
        if (comma) {
            findings.row(Reason.DECIMAL_COMMA, lastLine);
        }
        lines.add(lastLine);
    }

    /// Where semicolons part the fields, the comma is free for decimals.
    private boolean decimalComma() {
        return delimiter == ';';
    }

    private boolean isHeader(CsvRecord first, CsvRecord second) {
        boolean anyNumber = false;
        for (int column = 0; column < first.getFieldCount(); column++) {
            String above = first.getField(column).strip();
            boolean number = isNumber(above);
            boolean numberBelow = column < second.getFieldCount()
                    && isNumber(second.getField(column).strip());
            if (!number && numberBelow && !CsvColumn.isMissingMark(above)) {
                return true;
            }
            anyNumber |= number;
        }
        return !anyNumber;
    }

    private boolean isNumber(String text) {
        return !Double.isNaN(CsvColumn.parse(text, decimalComma()));
    }

    private static String shortened(String field) {
        return field.length() <= LONGEST_NAME ? field : field.substring(0, LONGEST_NAME - 1) + "…";
    }
}
