package justright.engine.data;

import java.util.List;
import java.util.Set;

/// What came of using a CSV file.
public sealed interface CsvResult {

    /// What was found, the costliest last.
    List<CsvFinding> findings();

    /// A data set, and what it took.
    ///
    /// @param features indices of the columns that became features, in their order
    /// @param labelColumn index of the column that became the labels
    /// @param keptLines lines of those of the table's first rows that were kept
    record Accepted(
            Dataset dataset, List<Integer> features, int labelColumn, Set<Long> keptLines, List<CsvFinding> findings)
            implements CsvResult {
        public Accepted {
            features = List.copyOf(features);
            keptLines = Set.copyOf(keptLines);
            findings = List.copyOf(findings);
        }
    }

    /// No data set, and why.
    ///
    /// @param found what else was found before
    record Rejected(CsvFinding finding, List<CsvFinding> found) implements CsvResult {
        public Rejected {
            found = List.copyOf(found);
        }

        @Override
        public List<CsvFinding> findings() {
            return java.util.stream.Stream.concat(found.stream(), java.util.stream.Stream.of(finding))
                    .toList();
        }
    }
}
