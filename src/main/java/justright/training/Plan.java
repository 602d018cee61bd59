package justright.training;

import java.util.ArrayList;
import java.util.List;

/// What steers a run from which step on. Thread: the session's.
final class Plan<H> {

    private final List<Direction<H>> directions = new ArrayList<>();
    private int current;

    /// @throws IllegalArgumentException if the directions do not begin at step 0 or do not rise
    Plan(List<Direction<H>> directions) {
        if (directions.isEmpty() || directions.getFirst().step() != 0) {
            throw new IllegalArgumentException("directions must begin at step 0: " + directions);
        }
        for (int i = 1; i < directions.size(); i++) {
            if (directions.get(i).step() <= directions.get(i - 1).step()) {
                throw new IllegalArgumentException("directions must rise: " + directions);
            }
        }
        this.directions.addAll(directions);
    }

    /// What steers the update after `step`.
    H at(int step) {
        while (current > 0 && directions.get(current).step() > step) {
            current--;
        }
        while (current + 1 < directions.size() && directions.get(current + 1).step() <= step) {
            current++;
        }
        return directions.get(current).hyperparameters();
    }

    /// From `step` on, steers by `hyperparameters`; what was planned for later is dropped.
    void replaceFrom(int step, H hyperparameters) {
        directions.removeIf(each -> each.step() >= step);
        directions.add(new Direction<>(step, hyperparameters));
        current = 0;
    }

    List<Direction<H>> copy() {
        return List.copyOf(directions);
    }
}
