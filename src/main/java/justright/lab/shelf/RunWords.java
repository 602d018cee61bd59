package justright.lab.shelf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import justright.lab.LabModel;
import justright.lab.shelf.RunDifference.Move;
import justright.lab.shelf.RunDifference.Turn;
import justright.lab.stage.PinNames;
import justright.setting.Setting;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// What runs are called, and in what two of them differ, in words.
public final class RunWords {

    private static final int MOST_PARTS = 2;

    private final Words words;
    private final PinNames names;
    private final List<String> order;

    public RunWords(LabModel model, Words words) {
        this.words = words;
        names = new PinNames(model, words);
        order = model.settings().stream().map(Setting::id).toList();
    }

    /// What the user calls the run, else what differs from the run before: λ 0.7 → 5.
    public String name(ShelvedRun run) {
        if (!run.title().isEmpty()) {
            return run.title();
        }
        Recipe before = run.before();
        if (before == null) {
            return words.get("shelf.first");
        }
        RunDifference difference = RunDifference.of(before, run.recipe());
        List<String> parts = made(difference, run.from());
        if (parts.isEmpty()) {
            parts = without(difference.onlyFirst());
        }
        if (parts.isEmpty()) {
            return words.get("shelf.same");
        }
        String first = String.join(", ", parts.subList(0, Math.min(MOST_PARTS, parts.size())));
        int more = parts.size() - MOST_PARTS;
        return more > 0 ? words.get("shelf.and-more", first, Numbers.whole(more)) : first;
    }

    /// Everything in which the second run was made otherwise than the first, part by part; empty if in nothing.
    public List<String> changed(ShelvedRun first, ShelvedRun second) {
        RunDifference difference = RunDifference.of(first.recipe(), second.recipe());
        return Stream.concat(made(difference, 0).stream(), without(difference.onlyFirst()).stream())
                .toList();
    }

    /// Seed, steps and how it stands: seed 11 · 6 000 steps · finished.
    public String standing(ShelvedRun run) {
        Outcome outcome = run.outcome();
        String steps = Numbers.whole(outcome.steps());
        String seed = Long.toString(run.state().seed());
        return words.get("shelf.meta", seed, steps, words.get(outcome.standing().textKey()));
    }

    /// @param from a move at this step needs no step: the name of the run has it
    private List<String> made(RunDifference difference, int from) {
        List<String> parts = new ArrayList<>();
        difference.settings().stream()
                .sorted(Comparator.comparingInt(this::place))
                .map(this::turned)
                .forEach(parts::add);
        RunDifference.Seeds seed = difference.seed();
        if (seed != null) {
            parts.add(words.get("shelf.seed", Long.toString(seed.first()), Long.toString(seed.second())));
        }
        if (difference.data()) {
            parts.add(words.get("shelf.data"));
        }
        difference.onlySecond().stream().map(move -> moved(move, from)).forEach(parts::add);
        return parts;
    }

    private List<String> without(List<Move> moves) {
        return moves.stream()
                .map(move -> words.get("shelf.without", moved(move, 0)))
                .toList();
    }

    private String moved(Move move, int from) {
        String turn = turned(move.turn());
        String first = Numbers.whole(move.firstStep());
        if (move.times() > 1) {
            String times = Numbers.whole(move.times());
            return words.get("shelf.moved.over", turn, times, first, Numbers.whole(move.lastStep()));
        }
        return from > 0 && move.firstStep() == from ? turn : words.get("shelf.moved.at", turn, first);
    }

    private String turned(Turn turn) {
        return names.change(turn.setting(), turn.from(), turn.to());
    }

    private int place(Turn turn) {
        int place = order.indexOf(turn.setting());
        return place < 0 ? order.size() : place;
    }
}
