package justright.engine.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The real data sets that come with the program, all of the UCI Machine Learning Repository.
///
/// Features as they were measured, not normalized. Classes in the order of their names.
public enum RealData {
    /// 178 × 13, three cultivars; scales differ wildly.
    WINE("wine", "S. Aeberhard, M. Forina", 1991, "10.24432/C5PC7J"),
    /// 569 × 30; 0 benign, 1 malignant.
    BREAST_CANCER("breast_cancer", "W. Wolberg, O. Mangasarian, N. Street, W. Street", 1993, "10.24432/C5DW2B"),
    /// 150 × 4, three species; correlated features.
    IRIS("iris", "R. A. Fisher", 1936, "10.24432/C56C76"),
    /// 1797 × 64, ten digits: grey pictures of 8 × 8, row by row, 0 … 16.
    DIGITS("digits", "E. Alpaydin, C. Kaynak", 1998, "10.24432/C50P49");

    private final String file;
    private final String authors;
    private final int year;
    private final String doi;

    RealData(String file, String authors, int year, String doi) {
        this.file = file;
        this.authors = authors;
        this.year = year;
        this.doi = doi;
    }

    /// Who made a data set; to be shown with it.
    public record Credit(String authors, int year, String doi) {

        /// All four are under this licence.
        public static final String LICENSE = "CC BY 4.0";

        /// The repository that publishes it.
        public static final String REPOSITORY = "UCI Machine Learning Repository";
    }

    public Credit credit() {
        return new Credit(authors, year, doi);
    }

    /// Text key of the name.
    public String titleKey() {
        return "data." + file;
    }

    /// Reads the data set from the class path.
    ///
    /// @throws UncheckedIOException if the program's own file cannot be read
    public Dataset load() {
        try (Reader reader = open()) {
            return switch (CsvDataset.read(reader, CsvLayout.DETECTED, CsvUse.DETECTED, titleKey())) {
                case CsvResult.Accepted accepted -> accepted.dataset();
                case CsvResult.Rejected rejected -> throw new IOException(file + ": " + rejected.finding());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader open() throws IOException {
        String path = "/justright/data/" + file + ".csv";
        InputStream stream = RealData.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IOException(path + " is not on the class path");
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
