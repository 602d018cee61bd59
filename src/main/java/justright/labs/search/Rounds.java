package justright.labs.search;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import justright.lab.OwnData;
import justright.labs.search.Plan.Drawn;
import justright.setting.NumberSetting;
import org.jspecify.annotations.Nullable;

/// From coarse to fine: whether another round can follow, and where it searches. Thread: JavaFX.
final class Rounds {

    private final NumberSetting planned;
    private final Hand hand;
    private final Supplier<@Nullable Reading> now;
    private final IntConsumer search;
    private final OwnData<?> ownData;

    /// What may come after the rounds that are made.
    enum Next {
        /// The round under way is not over.
        NOT_YET,
        ANOTHER,
        /// There are as many as there may be.
        NO_MORE
    }

    /// What was put on the maps, and how many rounds followed from it.
    private record Sketched(Sketch sketch, int rounds) {}

    /// @param planned how many rounds a search has
    /// @param search searches to the end of so many rounds
    Rounds(NumberSetting planned, Hand hand, Supplier<@Nullable Reading> now, IntConsumer search) {
        this.planned = planned;
        this.hand = hand;
        this.now = now;
        this.search = search;
        ObservableValue<Sketched> sketched = Bindings.createObjectBinding(
                () -> new Sketched(hand.sketch().get(), planned.getInt()), hand.sketch(), planned.value());
        ownData = new OwnData<>(sketched, this::put);
    }

    Next next() {
        Reading last = now.get();
        if (last == null || !last.frame().isComplete()) {
            return Next.NOT_YET;
        }
        return made() < Knobs.MOST_ROUNDS ? Next.ANOTHER : Next.NO_MORE;
    }

    private boolean mayZoom() {
        return next() == Next.ANOTHER;
    }

    /// Another round about the best of each lane.
    void zoom() {
        if (mayZoom()) {
            hand.prepare(hand.sketch().get().before(made()));
            search.accept(made() + 1);
        }
    }

    /// Another round, in which one lane keeps to this box and the other to its own proposal.
    void zoom(Lane lane, Box box) {
        if (mayZoom() && box.isLargeEnough()) {
            hand.draw(new Drawn(lane, made(), box));
            search.accept(made() + 1);
        }
    }

    /// Rounds that are made.
    private int made() {
        Reading last = now.get();
        return last == null ? 0 : last.frame().rounds();
    }

    /// What is taken back as one: the places, the boxes and the rounds that they led to.
    OwnData<?> ownData() {
        return ownData;
    }

    private void put(Sketched then) {
        Sketch before = hand.sketch().get();
        if (then.sketch().boxes().equals(before.boxes()) && then.rounds() == planned.getInt()) {
            hand.put(then.sketch());
        } else {
            hand.prepare(then.sketch());
            search.accept(then.rounds());
        }
    }
}
