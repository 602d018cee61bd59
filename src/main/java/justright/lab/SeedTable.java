package justright.lab;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import justright.lab.Repeats.Judged;
import justright.lab.Repeats.Made;
import justright.lab.Repeats.Repeated;

/// The repetition of runs over several seeds as a table: a row for each run.
final class SeedTable {

    private SeedTable() {}

    static Optional<ResultTable> of(Repetition repetition) {
        return repetition.status().getValue() instanceof Made made ? Optional.of(table(made)) : Optional.empty();
    }

    private static ResultTable table(Made made) {
        String[] measured = made.settings().getFirst().judged().stream()
                .map(judged -> judged.textKey()
                        .substring(judged.textKey().lastIndexOf('.') + 1)
                        .replace('-', '_'))
                .toArray(String[]::new);
        String[] columns = Stream.concat(Stream.of("run", "seed", "updates"), Stream.of(measured))
                .toArray(String[]::new);
        String[] all = Stream.concat(Stream.of(columns), Stream.of("settings")).toArray(String[]::new);
        ResultTable.Draft draft = ResultTable.of("results.seeds", all);
        for (Repeated settings : made.settings()) {
            String run = settings.pinned() ? "pinned" : "present";
            IntStream.range(0, made.seeds().size())
                    .forEach(i -> draft.row(Stream.of(
                                    Stream.<Object>of(run, made.seeds().get(i), settings.steps()),
                                    settings.judged().stream().<Object>map(judged -> reading(judged, i)),
                                    Stream.<Object>of(written(settings.values())))
                            .flatMap(parts -> parts)
                            .toArray()));
        }
        return draft.done();
    }

    private static double reading(Judged judged, int i) {
        return judged.spread().values().get(i);
    }

    private static String written(Map<String, String> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }
}
