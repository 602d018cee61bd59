package justright.lab.shelf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import justright.lab.Repeats;
import justright.lab.Repeats.Judged;
import justright.lab.Score;
import justright.training.Spread;

/// How far the seed alone moves what a yardstick shows, from the runs that were really made.
final class SeedEffect {

    private static final int LEAST = 2;

    private final RunShelf shelf;

    SeedEffect(RunShelf shelf) {
        this.shelf = shelf;
    }

    /// The widest sample of either of two settings under several seeds; empty if neither was run under two.
    Optional<Spread> of(String textKey, ShelvedRun first, ShelvedRun second) {
        return Stream.of(first, second)
                .flatMap(run -> Stream.of(siblings(textKey, run), repeated(textKey, run)))
                .filter(spread -> spread.count() >= LEAST)
                .max(Comparator.comparingInt(Spread::count));
    }

    /// The runs on the shelf that differ from this one by their seed alone, and it.
    private Spread siblings(String textKey, ShelvedRun run) {
        return new Spread(shelf.runs().stream()
                .filter(other -> other.number() == run.number() || isSibling(other, run))
                .flatMap(other -> other.outcome().scores().stream())
                .filter(score -> score.textKey().equals(textKey))
                .map(Score::value)
                .toList());
    }

    private static boolean isSibling(ShelvedRun other, ShelvedRun run) {
        return other.recipe().differsOnlyInSeed(run.recipe())
                && other.outcome().steps() == run.outcome().steps();
    }

    private static Spread repeated(String textKey, ShelvedRun run) {
        Repeats.Made made = run.spread();
        return made == null
                ? new Spread(List.of())
                : made.settings().getFirst().judged().stream()
                        .filter(judged -> judged.textKey().equals(textKey))
                        .map(Judged::spread)
                        .findFirst()
                        .orElse(new Spread(List.of()));
    }
}
