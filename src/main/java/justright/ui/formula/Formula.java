package justright.ui.formula;

import java.util.List;

/// A formula with this moment's numbers: lines of TeX in which `\term{settingId}{…}` marks what belongs to a setting.
public record Formula(List<String> lines) {

    public Formula {
        lines = List.copyOf(lines);
    }
}
