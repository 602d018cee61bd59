package justright.engine.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import justright.engine.data.CsvFinding.Reason;

/// Findings as they are made; rows with the same fault are counted, not kept.
final class CsvFindings {

    private final Map<Place, Rows> found = new LinkedHashMap<>();

    private record Place(Reason reason, int column) {}

    private static final class Rows {
        private final List<Long> lines = new ArrayList<>();
        private long count;
    }

    /// With all that others have found so far.
    CsvFindings(List<CsvFinding> others) {
        for (CsvFinding each : others) {
            Rows rows = at(each.reason(), each.column());
            rows.count += each.count();
            rows.lines.addAll(each.lines());
        }
    }

    void column(Reason reason, int column) {
        at(reason, column);
    }

    void row(Reason reason, long line) {
        cell(reason, line, -1);
    }

    void cell(Reason reason, long line, int column) {
        Rows rows = at(reason, column);
        rows.count++;
        if (rows.lines.size() < CsvFinding.MOST_LINES) {
            rows.lines.add(line);
        }
    }

    private Rows at(Reason reason, int column) {
        return found.computeIfAbsent(new Place(reason, column), _ -> new Rows());
    }

    List<CsvFinding> list() {
        List<CsvFinding> list = new ArrayList<>();
        found.forEach((place, rows) -> list.add(new CsvFinding(place.reason, place.column, rows.count, rows.lines)));
        return list;
    }
}
