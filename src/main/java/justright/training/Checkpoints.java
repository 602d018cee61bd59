package justright.training;

import java.util.Map;
import java.util.TreeMap;

/// Saved moments, so that any step can be reached again by a short replay. Keeps a bounded number: when there are too
/// many, every other one goes and the distance between them doubles. Thread: the session's.
final class Checkpoints {

    private static final int MOST = 96;

    private final TreeMap<Integer, Object> saved = new TreeMap<>();
    private int distance = 8;

    boolean isDue(int step) {
        return step % distance == 0 && !saved.containsKey(step);
    }

    void add(int step, Object moment) {
        saved.put(step, moment);
        while (saved.size() > MOST) {
            distance *= 2;
            saved.keySet().removeIf(each -> each % distance != 0);
        }
    }

    /// The latest saved moment not after `step`.
    ///
    /// @throws IllegalStateException if there is none
    Map.Entry<Integer, Object> before(int step) {
        Map.Entry<Integer, Object> entry = saved.floorEntry(step);
        if (entry == null) {
            throw new IllegalStateException("nothing saved at or before step " + step);
        }
        return entry;
    }

    void cutAfter(int step) {
        saved.tailMap(step, false).clear();
    }
}
