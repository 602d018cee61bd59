package justright.engine.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import justright.engine.data.CsvFinding.Reason;

/// Names for the columns of a CSV file: those of its header, each once, none empty or endless; or x₁, x₂ …
final class CsvNames {

    private final List<String> names = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    CsvNames(CsvRecord first, boolean header, CsvFindings findings) {
        for (int column = 0; column < first.getFieldCount(); column++) {
            String given = header ? first.getField(column).strip() : "";
            String name = free(given.isEmpty() ? "x" + subscript(column + 1) : given);
            if (header && !name.equals(given)) {
                findings.column(Reason.COLUMN_RENAMED, column);
            }
            taken.add(name);
            names.add(name);
        }
    }

    List<String> list() {
        return names;
    }

    private String free(String wanted) {
        String name = shortened(wanted, "");
        for (int number = 2; taken.contains(name); number++) {
            name = shortened(wanted, " (" + number + ")");
        }
        return name;
    }

    private static String shortened(String name, String ending) {
        int room = CsvTable.LONGEST_NAME - ending.length();
        return (name.length() <= room ? name : name.substring(0, room - 1) + "…") + ending;
    }

    private static String subscript(int number) {
        StringBuilder digits = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            digits.append((char) ('₀' + digit - '0'));
        }
        return digits.toString();
    }
}
