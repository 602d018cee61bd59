package justright.engine;

import java.util.Arrays;

/// Seeded random numbers, the same bits on every machine.
///
/// xoshiro256++, its 256 bits filled by SplitMix64 from one seed. Everything that is random in the engine draws
/// from a `Chance` it was handed; whoever needs numbers of its own takes a named [#stream], so that one more draw
/// in one place changes nothing in another.
///
/// Thread: one at a time; not safe to share.
/// Source: Blackman & Vigna 2021, Scrambled linear pseudorandom number generators.
public final class Chance {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;

    /// Where streams branch off: does not change as numbers are drawn.
    private final long origin;

    private long s0;
    private long s1;
    private long s2;
    private long s3;

    private Chance(long origin) {
        this.origin = origin;
        long counter = origin;
        s0 = mix(counter += GOLDEN_GAMMA);
        s1 = mix(counter += GOLDEN_GAMMA);
        s2 = mix(counter += GOLDEN_GAMMA);
        s3 = mix(counter + GOLDEN_GAMMA);
    }

    /// The generator of this seed.
    public static Chance of(long seed) {
        return new Chance(seed);
    }

    /// The generator that continues where [#state] was taken.
    ///
    /// @throws IllegalArgumentException if `state` does not have five entries, or its last four are all zero
    public static Chance ofState(long[] state) {
        if (state.length != 5) {
            throw new IllegalArgumentException("state has " + state.length + " entries, needs 5");
        }
        if ((state[1] | state[2] | state[3] | state[4]) == 0) {
            throw new IllegalArgumentException("state " + Arrays.toString(state) + " can only yield zeros");
        }
        Chance chance = new Chance(state[0]);
        chance.s0 = state[1];
        chance.s1 = state[2];
        chance.s2 = state[3];
        chance.s3 = state[4];
        return chance;
    }

    /// The seed's identity and the generator's four words, for [#ofState]. A copy.
    public long[] state() {
        return new long[] {origin, s0, s1, s2, s3};
    }

    /// An independent generator that depends on this one's seed and on `name` alone: not on what has been drawn
    /// here, and nothing here changes.
    public Chance stream(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return new Chance(mix(mix(origin) + GOLDEN_GAMMA * mix(hash)));
    }

    /// The next 64 bits.
    public long bits() {
        long result = Long.rotateLeft(s0 + s3, 23) + s0;
        long t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    /// Uniform on [0, 1), a multiple of 2⁻⁵³.
    public double uniform() {
        return (bits() >>> 11) * UNIT;
    }

    /// Uniform on [low, high).
    public double uniform(double low, double high) {
        return low + (high - low) * uniform();
    }

    /// Standard normal, by Marsaglia's polar method.
    ///
    /// The method yields two at a time; the second is dropped, so that the state is the words alone.
    public double gaussian() {
        while (true) {
            double u = 2 * uniform() - 1;
            double v = 2 * uniform() - 1;
            double square = u * u + v * v;
            if (square > 0 && square < 1) {
                return u * Math.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    /// Uniform on 0 … bound − 1, without bias.
    ///
    /// Source: Lemire 2019, Fast random integer generation in an interval.
    /// @throws IllegalArgumentException unless `bound` ≥ 1
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound " + bound + " is less than 1");
        }
        long unfair = (1L << 32) % bound;
        long product;
        do {
            product = (bits() >>> 32) * bound;
        } while ((product & 0xffffffffL) < unfair);
        return (int) (product >>> 32);
    }

    /// Puts `values` into a random order, in place; every order is equally likely (Fisher–Yates).
    public void shuffle(int[] values) {
        for (int last = values.length - 1; last > 0; last--) {
            int other = below(last + 1);
            int swapped = values[last];
            values[last] = values[other];
            values[other] = swapped;
        }
    }

    /// SplitMix64's finalizer: one bit of `z` reaches all 64.
    private static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
