package justright.labs.search;

import java.util.List;
import justright.setting.ChoiceSetting;

/// How a budget is spent.
enum Lane {
    /// On n × n crossings.
    GRID,
    /// On places drawn anew each time.
    RANDOM;

    static final List<Lane> ALL = List.of(GRID, RANDOM);

    int index() {
        return this == GRID ? 0 : 1;
    }

    <T> T of(List<T> both) {
        return both.get(index());
    }

    /// Part of text keys.
    String key() {
        return ChoiceSetting.nameOf(this);
    }
}
