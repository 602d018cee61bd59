package justright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import justright.engine.data.CsvLayout;
import justright.ui.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    private static final String KOREAN = "키,몸무게,성별\n170,60,여\n180,75,남\n";

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.csv"), bytes);
    }

    private static CsvFile.Opened read(Path file) throws FileException {
        return CsvFile.read(file, CsvLayout.DETECTED, Optional.empty(), CsvFile.Watch.NONE);
    }

    private static List<String> names(CsvFile.Opened opened) {
        return opened.table().columns().stream().map(each -> each.name()).toList();
    }

    private static Phrase refusal(Path file, Optional<Encoding> wanted) {
        FileException refused = catchThrowableOfType(
                FileException.class, () -> CsvFile.read(file, CsvLayout.DETECTED, wanted, CsvFile.Watch.NONE));
        return Objects.requireNonNull(refused, "refused").phrase();
    }

    private void isRead(String text, String charset, Encoding encoding, long notUtf8) throws Exception {
        CsvFile.Opened opened = read(file(text.getBytes(Charset.forName(charset))));
        assertThat(names(opened))
                .isEqualTo(List.of(text.lines().findFirst().orElseThrow().split(",", -1)));
        assertThat(opened.encoding()).isEqualTo(encoding);
        assertThat(opened.notUtf8()).isEqualTo(notUtf8);
    }

    @Test
    void theEncodingIsFound() throws Exception {
        isRead(KOREAN, "UTF-8", Encoding.UTF_8, 0);
        isRead(KOREAN, "x-windows-949", Encoding.KOREAN, 1);
        isRead(KOREAN, "UTF-16", Encoding.UTF_16, 0);
        isRead("größe,café\n1,2\n", "windows-1252", Encoding.WESTERN, 1);
        isRead("a,b,c\n1,2,x\n3,4,é\n", "windows-1252", Encoding.WESTERN, 3);
    }

    @Test
    void aByteOrderMarkIsNoPartOfAName() throws Exception {
        assertThat(names(read(file(("\ufeff" + KOREAN).getBytes(StandardCharsets.UTF_8)))))
                .startsWith("키");
    }

    @Test
    void theEncodingCanBeChosen() throws Exception {
        Path file = file(KOREAN.getBytes(Charset.forName("x-windows-949")));
        assertThat(refusal(file, Optional.of(Encoding.UTF_8)))
                .isEqualTo(Phrase.of("file.encoding", "a.csv", "1", "UTF-8"));
        CsvFile.Opened western =
                CsvFile.read(file, CsvLayout.DETECTED, Optional.of(Encoding.WESTERN), CsvFile.Watch.NONE);
        assertThat(names(western)).hasSize(3).doesNotContain("키");
    }

    @Test
    void aPictureIsNoText() throws IOException {
        Path file = file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte) 0x81});
        assertThat(refusal(file, Optional.empty()).key()).isIn("file.no-text", "file.encoding");
        assertThat(refusal(file(new byte[1000]), Optional.empty())).isEqualTo(Phrase.of("file.no-text", "a.csv"));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path file = folder.resolve("a.csv");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(100L << 20);
        }
        List<Double> progress = new ArrayList<>();
        FileException refused = catchThrowableOfType(
                FileException.class,
                () -> CsvFile.read(file, CsvLayout.DETECTED, Optional.empty(), new Noted(progress, 2)));
        assertThat(Objects.requireNonNull(refused).phrase()).isEqualTo(Phrase.of("file.too-large", "a.csv", "32"));
        assertThat(progress).isEmpty();
    }

    @Test
    void whatIsNoFileIsNotRead() {
        assertThat(refusal(folder.resolve("b.csv"), Optional.empty())).isEqualTo(Phrase.of("file.missing", "b.csv"));
        assertThat(refusal(folder, Optional.empty()).key()).isEqualTo("file.unreadable");
    }

    @Test
    void tellsHowFarItIsAndCanBeStopped() throws Exception {
        Path file = file("1,2,0\n2,3,1\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        List<Double> whole = new ArrayList<>();
        CsvFile.read(file, CsvLayout.DETECTED, Optional.empty(), new Noted(whole, 2));
        assertThat(whole).isSorted().hasSizeGreaterThan(10);
        assertThat(whole.getLast()).isEqualTo(1);
        List<Double> half = new ArrayList<>();
        FileException stopped = catchThrowableOfType(
                FileException.class,
                () -> CsvFile.read(file, CsvLayout.DETECTED, Optional.empty(), new Noted(half, 0.6)));
        assertThat(stopped).isNotNull();
        assertThat(half.getLast()).isBetween(0.6, 0.7);
    }

    /// Keeps what it is told, until it has had enough.
    private record Noted(List<Double> shares, double enough) implements CsvFile.Watch {

        @Override
        public void read(double share) {
            shares.add(share);
        }

        @Override
        public boolean isCancelled() {
            return !shares.isEmpty() && shares.getLast() >= enough;
        }
    }
}
