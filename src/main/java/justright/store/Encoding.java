package justright.store;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;

/// How the letters of a text file are written down as bytes. Files say nothing about it; what they hold must tell.
public enum Encoding {
    UTF_8("UTF-8"),
    /// With a byte order mark, as spreadsheets write "Unicode text".
    UTF_16("UTF-16"),
    /// Of older Korean programs: EUC-KR and what was added to it.
    KOREAN("x-windows-949"),
    /// Of older programs in Western Europe and America.
    WESTERN("windows-1252");

    private final String charset;

    Encoding(String charset) {
        this.charset = charset;
    }

    /// Those that this machine's Java can read.
    public static List<Encoding> available() {
        return Arrays.stream(values())
                .filter(each -> Charset.isSupported(each.charset))
                .toList();
    }

    /// What it is called among those who have to do with it; the same in every language.
    public String id() {
        return this == KOREAN ? "CP949" : this == WESTERN ? "Windows-1252" : charset;
    }

    /// A decoder that refuses what is not written like this.
    CharsetDecoder decoder() {
        return Charset.forName(charset)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
