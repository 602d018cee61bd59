package justright.engine.data;

import java.io.BufferedReader;
import java.io.IOException;

/// What stands at the beginning of a CSV file's text.
final class CsvDelimiter {

    /// So many characters are looked at, and must fit into the reader's buffer.
    static final int PEEKED = 1 << 16;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvDelimiter() {}

    /// The delimiter that is most frequent in the first line, outside quotes; a comma if none is there.
    static char detect(BufferedReader reader) throws IOException {
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

    static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }
}
