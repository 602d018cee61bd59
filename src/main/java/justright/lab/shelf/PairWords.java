package justright.lab.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import justright.lab.Repeats;
import justright.lab.Repeats.Judged;
import justright.lab.Repeats.Repeated;
import justright.lab.Score;
import justright.lab.Yardstick.Unit;
import justright.lab.stage.SpreadWords;
import justright.training.Spread;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// What changed between two runs, what came of it, and how far that can be trusted, sentence by sentence.
public final class PairWords {

    private static final int MOST_OUTCOMES = 3;

    private final Words words;
    private final RunWords names;
    private final ScoreWords scores;
    private final SpreadWords spreads;
    private final SeedEffect seeds;

    public PairWords(Words words, RunWords names, SpreadWords spreads, RunShelf shelf) {
        this.words = words;
        this.names = names;
        this.spreads = spreads;
        scores = new ScoreWords(words);
        seeds = new SeedEffect(shelf);
    }

    /// What is not the same in both, in one line.
    public String changed(ShelvedRun a, ShelvedRun b) {
        List<String> parts = names.changed(a, b);
        return parts.isEmpty() ? words.get("pair.same") : words.get("pair.differs", String.join(" · ", parts));
    }

    /// What must be known beside it: the seed both have, several changes at once, other lengths.
    public List<String> besides(ShelvedRun a, ShelvedRun b) {
        List<String> said = new ArrayList<>();
        int count = RunDifference.of(a.recipe(), b.recipe()).count();
        if (count > 1) {
            said.add(words.get("pair.several", Numbers.whole(count)));
        } else if (a.recipe().seed() == b.recipe().seed()) {
            said.add(words.get("pair.same-seed", Long.toString(a.recipe().seed())));
        }
        if (a.outcome().steps() != b.outcome().steps()) {
            said.add(words.get(
                    "pair.lengths",
                    Numbers.whole(a.outcome().steps()),
                    Numbers.whole(b.outcome().steps())));
        }
        return said;
    }

    /// What the lab's yardsticks showed of both.
    public List<String> outcome(ShelvedRun a, ShelvedRun b) {
        return scores.differences(a.outcome().scores(), b.outcome().scores()).stream()
                .limit(MOST_OUTCOMES)
                .toList();
    }

    /// That one seed each proves little, with what the seed alone is known to do.
    public String caution(ShelvedRun a, ShelvedRun b) {
        List<Score> read = a.outcome().scores();
        Score judge = read.stream()
                .filter(score -> seeds.of(score.textKey(), a, b).isPresent())
                .findFirst()
                .orElse(null);
        if (judge == null) {
            return words.get(
                    "pair.caution",
                    read.isEmpty() ? "" : words.get(read.getFirst().textKey()));
        }
        Spread effect = seeds.of(judge.textKey(), a, b).orElseThrow();
        boolean share = judge.unit() == Unit.SHARE;
        double deviation = effect.deviation();
        return words.get(
                share ? "pair.caution.points" : "pair.caution.count",
                share ? Numbers.points(deviation) : Numbers.significant(deviation, 2),
                Numbers.whole(effect.count()),
                words.get(judge.textKey()));
    }

    /// What came of repeating both over the same seeds: each with its spread, and under how many seeds B is lower.
    public String repeated(Repeats.Made a, Repeats.Made b) {
        Repeated first = a.settings().getFirst();
        Repeated second = b.settings().getFirst();
        List<String> each = IntStream.range(0, first.judged().size())
                .limit(MOST_OUTCOMES)
                .mapToObj(i -> compared(first.judged().get(i), second.judged().get(i)))
                .toList();
        String range = a.seeds().getFirst() + "–" + a.seeds().getLast();
        return words.get("pair.repeated", range, String.join(" ", each));
    }

    private String compared(Judged a, Judged b) {
        String both = words.get("pair.repeated.each", words.get(a.textKey()), spreads.value(a), spreads.value(b));
        List<Double> before = a.spread().values();
        List<Double> after = b.spread().values();
        int lower = 0;
        int different = 0;
        for (int i = 0; i < before.size(); i++) {
            lower += after.get(i) < before.get(i) ? 1 : 0;
            different += after.get(i).equals(before.get(i)) ? 0 : 1;
        }
        String of = Numbers.whole(before.size());
        return both + " "
                + (different == 0
                        ? words.get("pair.repeated.equal", of)
                        : words.get("pair.repeated.lower", Numbers.whole(lower), of));
    }
}
