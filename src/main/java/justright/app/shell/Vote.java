package justright.app.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What a class predicts: how many chose each answer. The prediction of one person is a vote of one.
record Vote(List<Integer> counts) {

    /// More do not fit into a lecture hall.
    static final int MOST = 999;

    Vote {
        counts = List.copyOf(counts);
    }

    /// Nobody has voted yet.
    static Vote none(int options) {
        return new Vote(Collections.nCopies(options, 0));
    }

    Vote up(int option) {
        return with(option, counts.get(option) + 1);
    }

    Vote down(int option) {
        return with(option, counts.get(option) - 1);
    }

    /// With another count for one answer; between 0 and [#MOST].
    Vote with(int option, int count) {
        List<Integer> changed = new ArrayList<>(counts);
        changed.set(option, Math.clamp(count, 0, MOST));
        return new Vote(changed);
    }

    int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    boolean isEmpty() {
        return total() == 0;
    }

    /// The part of all votes that this answer has; 0 while there are none.
    double share(int option) {
        return isEmpty() ? 0 : (double) counts.get(option) / total();
    }
}
