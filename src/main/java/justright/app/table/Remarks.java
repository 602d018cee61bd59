package justright.app.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import justright.engine.data.CsvFinding;
import justright.engine.data.CsvFinding.Cost;
import justright.engine.data.CsvResult;
import justright.engine.data.CsvTable;
import justright.store.Encoding;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What is said about a CSV file: which rows and columns, and what will be done.
final class Remarks {

    private static final int MOST_CLASS_NAMES = 6;

    private final TablePreview preview;

    Remarks(TablePreview preview) {
        this.preview = preview;
    }

    /// The gravest first.
    List<Remark> list() {
        List<Remark> remarks = new ArrayList<>();
        long notUtf8 = preview.opened().notUtf8();
        Encoding encoding = preview.opened().encoding();
        if (notUtf8 > 0) {
            remarks.add(new Remark(Phrase.of("csv.not-utf8", Numbers.whole(notUtf8), encoding.id()), Cost.NOTHING));
        }
        preview.result().findings().forEach(finding -> remarks.add(remark(finding)));
        remarks.sort(Comparator.comparing(Remark::cost).reversed());
        return List.copyOf(remarks);
    }

    private Remark remark(CsvFinding finding) {
        CsvFinding.Reason reason = finding.reason();
        String key = "csv.found." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Remark(
                Phrase.of(key, column(finding), Numbers.whole(finding.count()), lines(finding), limit(reason)),
                reason.cost());
    }

    private String column(CsvFinding finding) {
        boolean named =
                finding.column() >= 0 && finding.column() < preview.columns().size();
        return named ? preview.columns().get(finding.column()).name() : "";
    }

    private static String lines(CsvFinding finding) {
        String lines = finding.lines().stream().map(Numbers::whole).collect(Collectors.joining(", "));
        return finding.count() > finding.lines().size() ? lines + " …" : lines;
    }

    private static String limit(CsvFinding.Reason reason) {
        return switch (reason) {
            case TOO_MANY_COLUMNS -> Numbers.whole(CsvTable.LARGEST_COLUMNS);
            case TOO_MANY_CLASSES -> Numbers.whole(CsvTable.LARGEST_CLASSES);
            case LABEL_TOO_LONG -> Numbers.whole(CsvTable.LONGEST_NAME);
            case ROWS_BEYOND_LIMIT -> Numbers.whole(CsvTable.LARGEST_ROWS);
            default -> "";
        };
    }

    Phrase summary() {
        if (!(preview.result() instanceof CsvResult.Accepted accepted)) {
            return Phrase.of("csv.summary.refused");
        }
        long kept = accepted.dataset().examples();
        long lost = accepted.findings().stream()
                .filter(finding -> finding.reason().cost() == Cost.PART)
                .mapToLong(CsvFinding::count)
                .sum();
        String rows = Numbers.whole(kept);
        String all = Numbers.whole(kept + lost);
        String features = Numbers.whole(accepted.features().size());
        List<String> classes = accepted.dataset().classNames();
        if (classes.isEmpty()) {
            return Phrase.of("csv.summary.measurements", rows, all, features);
        }
        String names = classes.stream().limit(MOST_CLASS_NAMES).collect(Collectors.joining(", "));
        String more = classes.size() > MOST_CLASS_NAMES ? " …" : "";
        return Phrase.of("csv.summary.classes", rows, all, features, Numbers.whole(classes.size()), names + more);
    }
}
