package justright.labs.augmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import justright.engine.Chance;
import justright.engine.data.Dataset;

/// What is learned from and judged by. Immutable.
///
/// @param few m pictures; the first are those that are shown
/// @param twice the same and as many others
/// @param dev pictures that teach nobody
/// @param shown how many of the first pictures are shown
record Examples(PictureChoice choice, Dataset few, Dataset twice, Dataset dev, int shown) {

    /// Enough that an error of 10 % is known to about one point.
    static final int DEV = 1000;

    static Examples of(PictureChoice choice, int m, long seed) {
        Dataset all = choice.draw(2 * m + DEV, Chance.of(seed).stream("pictures"));
        List<Integer> first = shown(choice, all, m);
        int[] order = Stream.concat(
                        first.stream(), IntStream.range(0, 2 * m).boxed().filter(each -> !first.contains(each)))
                .mapToInt(Integer::intValue)
                .toArray();
        Dataset twice = all.select(order);
        return new Examples(
                choice,
                twice.first(m),
                twice,
                all.select(IntStream.range(2 * m, 2 * m + DEV).toArray()),
                first.size());
    }

    /// The first of the m pictures that have the classes to be shown.
    private static List<Integer> shown(PictureChoice choice, Dataset all, int m) {
        List<Integer> shown = new ArrayList<>();
        for (int wanted : choice.shown()) {
            IntStream.range(0, m)
                    .filter(each -> all.label(each) == wanted && !shown.contains(each))
                    .findFirst()
                    .ifPresent(shown::add);
        }
        return List.copyOf(shown);
    }
}
