package justright.labs.playground;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;

/// Classes that have no name of their own are called A, B, C.
final class Letters {

    private Letters() {}

    static List<String> of(int classes) {
        return IntStream.range(0, classes)
                .mapToObj(k -> String.valueOf((char) ('A' + k)))
                .toList();
    }

    static Dataset named(Dataset set) {
        return new Dataset(set.titleKey(), set.x(), set.y(), set.featureNames(), of(set.classes()));
    }
}
