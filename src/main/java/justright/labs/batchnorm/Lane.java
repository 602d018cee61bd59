package justright.labs.batchnorm;

import java.util.List;

/// One of the two nets that train side by side.
enum Lane {
    WITHOUT(0),
    WITH(1);

    private final int index;

    Lane(int index) {
        this.index = index;
    }

    /// Its place beside the other one.
    int index() {
        return index;
    }

    /// Its own among two, one for each lane.
    <T> T of(List<T> two) {
        return two.get(index);
    }
}
