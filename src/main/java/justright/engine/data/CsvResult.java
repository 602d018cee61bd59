package justright.engine.data;

import java.util.List;

/// What came of reading a CSV file.
public sealed interface CsvResult {

    /// A data set, and what had to be dropped for it.
    record Accepted(Dataset dataset, List<CsvFinding> dropped) implements CsvResult {
        public Accepted {
            dropped = List.copyOf(dropped);
        }
    }

    /// No data set, and why.
    record Rejected(CsvFinding finding) implements CsvResult {}
}
