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

/// A CSV file as columns, with the line each row began on.
final class CsvTable {

    static final int LARGEST_ROWS = 100_000;

    private static final int PEEKED = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    final List<CsvColumn> columns = new ArrayList<>();
    final List<Long> lines = new ArrayList<>();
    final List<CsvFinding> dropped = new ArrayList<>();
    boolean malformed;

    private CsvTable() {}

    static CsvTable read(Reader reader, CsvLayout layout) throws IOException {
        BufferedReader buffered = new BufferedReader(reader, PEEKED);
        char delimiter = layout.delimiter() == CsvLayout.DETECT ? detect(buffered) : layout.delimiter();
        skipByteOrderMark(buffered);
        CsvTable table = new CsvTable();
        try (CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(buffered)
                .iterator()) {
            table.read(records, layout.header());
        } catch (CsvParseException e) {
            table.malformed = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return table;
    }

    int rows() {
        return lines.size();
    }

    private void read(CloseableIterator<CsvRecord> records, CsvLayout.Header header) {
        if (!records.hasNext()) {
            return;
        }
        CsvRecord first = records.next();
        CsvRecord second = records.hasNext() ? records.next() : null;
        boolean named = header == CsvLayout.Header.PRESENT
                || (header == CsvLayout.Header.DETECTED && second != null && isHeader(first, second));
        for (int column = 0; column < first.getFieldCount(); column++) {
            columns.add(new CsvColumn(named ? first.getField(column).strip() : "x" + subscript(column + 1)));
        }
        if (!named) {
            add(first);
        }
        if (second != null) {
            add(second);
        }
        while (records.hasNext()) {
            CsvRecord next = records.next();
            if (rows() == LARGEST_ROWS) {
                dropped.add(CsvFinding.row(CsvFinding.Reason.ROWS_BEYOND_LIMIT, next.getStartingLineNumber()));
                return;
            }
            add(next);
        }
    }

    private void add(CsvRecord next) {
        if (next.getFieldCount() != columns.size()) {
            dropped.add(CsvFinding.row(CsvFinding.Reason.ROW_OF_OTHER_LENGTH, next.getStartingLineNumber()));
            return;
        }
        for (int column = 0; column < columns.size(); column++) {
            columns.get(column).add(next.getField(column));
        }
        lines.add(next.getStartingLineNumber());
    }

    private static boolean isHeader(CsvRecord first, CsvRecord second) {
        boolean anyNumber = false;
        for (int column = 0; column < first.getFieldCount(); column++) {
            boolean number = CsvColumn.isNumber(first.getField(column).strip());
            boolean numberBelow = column < second.getFieldCount()
                    && CsvColumn.isNumber(second.getField(column).strip());
            if (!number
                    && numberBelow
                    && !CsvColumn.isMissingMark(first.getField(column).strip())) {
                return true;
            }
            anyNumber |= number;
        }
        return !anyNumber;
    }

    private static char detect(BufferedReader reader) throws IOException {
        reader.mark(PEEKED);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < PEEKED - 1; i++) {
            int c = reader.read();
            if (c < 0 || (!quoted && (c == '\n' || c == '\r'))) {
                break;
            }
            quoted ^= c == '"';
            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }
        reader.reset();
        return tabs > Math.max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    private static String subscript(int number) {
        StringBuilder digits = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            digits.append((char) ('₀' + digit - '0'));
        }
        return digits.toString();
    }
}
