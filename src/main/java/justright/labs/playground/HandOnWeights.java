package justright.labs.playground;

import java.util.ArrayList;
import java.util.List;
import justright.engine.network.Parameters;
import justright.setting.RowSetting;

/// Writes down what a hand does to single weights: one edit for a whole drag.
final class HandOnWeights {

    private final RowSetting<String> written;
    private boolean held;

    HandOnWeights(RowSetting<String> written) {
        this.written = written;
    }

    /// @param now the network as it is shown, all edits in it
    /// @param wanted which weight, and its new value
    /// @param done whether the hand has let go
    void set(Parameters now, WeightEdit wanted, boolean done) {
        List<String> all = new ArrayList<>(written.get());
        boolean same = held && !all.isEmpty() && WeightEdit.of(all.getLast()).isOf(wanted);
        if (!Handwork.fits(wanted, now) || (!same && !written.canGrow())) {
            return;
        }
        double before = same ? WeightEdit.of(all.removeLast()).before() : Handwork.valueOf(now, wanted);
        all.add(wanted.from(before).encode());
        held = !done;
        written.set(all);
    }
}
