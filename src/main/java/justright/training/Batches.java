package justright.training;

import justright.engine.Chance;
import justright.engine.network.Batch;

/// Deals the training set out in mini-batches: each epoch in a new random order, a rest too small for a batch waits
/// for the next shuffle. A full batch keeps the order of the examples. Thread: the session's.
public final class Batches {

    private final Batch all;
    private final Batch dealt;
    private final int[] order;
    private Chance chance;
    private int next;
    private long examplesDealt;

    /// Where the dealing stands.
    @SuppressWarnings("ArrayRecordComponent") // a memento, never compared
    public record State(int[] order, long[] chance, int next, long examplesDealt) {}

    public Batches(Batch all, Chance chance) {
        this.all = all;
        this.dealt = Batch.room(all, all.size());
        this.order = new int[all.size()];
        this.chance = chance;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        next = order.length;
    }

    /// The next examples; the batch is used again by the next call.
    public Batch deal(int size) {
        examplesDealt += Math.min(size, order.length);
        if (size >= order.length) {
            return all;
        }
        if (next + size > order.length) {
            chance.shuffle(order);
            next = 0;
        }
        dealt.gather(all, order, next, size);
        next += size;
        return dealt;
    }

    /// How often as many examples were dealt as there are, from 0.
    public long epoch() {
        return examplesDealt / order.length;
    }

    public State save() {
        return new State(order.clone(), chance.state(), next, examplesDealt);
    }

    public void restore(State state) {
        System.arraycopy(state.order(), 0, order, 0, order.length);
        chance = Chance.ofState(state.chance());
        next = state.next();
        examplesDealt = state.examplesDealt();
    }
}
