package justright.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import justright.engine.Chance;

/// Damages files: cuts, swaps, doubles, splices, and puts in what readers stumble over.
final class Mutation {

    private static final int MOST_WOUNDS = 5;
    private static final int LARGEST = 1 << 16;

    private final List<byte[]> whole;
    private final List<String> stumbling;
    private final Chance chance;

    /// @param whole good files
    /// @param stumbling texts that mean something in such files, or too much
    Mutation(List<byte[]> whole, List<String> stumbling, Chance chance) {
        this.whole = List.copyOf(whole);
        this.stumbling = List.copyOf(stumbling);
        this.chance = chance;
    }

    /// The next file: mostly a good one with a few wounds, sometimes noise.
    byte[] next() {
        if (below(20) == 0) {
            return noise(below(400));
        }
        byte[] bytes = pick(whole);
        int wounds = 1 + below(MOST_WOUNDS);
        boolean gentle = below(2) == 0; // the form stays good, so that the content is looked at
        for (int i = 0; i < wounds; i++) {
            bytes = gentle ? replacedNumberOrWord(bytes, below(bytes.length + 1)) : wounded(bytes);
        }
        return bytes.length > LARGEST ? Arrays.copyOf(bytes, LARGEST) : bytes;
    }

    private byte[] wounded(byte[] bytes) {
        int from = below(bytes.length + 1);
        int to = from + below(Math.min(40, bytes.length - from) + 1);
        return switch (below(9)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> replaced(bytes, from, to, new byte[0]);
            case 2 -> replaced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 3 -> replaced(bytes, from, to, noise(to - from));
            case 4 -> flipped(bytes);
            case 5 -> {
                byte[] other = pick(whole);
                yield replaced(bytes, from, bytes.length, Arrays.copyOfRange(other, below(other.length), other.length));
            }
            case 6 -> replaced(bytes, from, from, text(pick(stumbling).repeat(1 + below(60))));
            default -> replacedNumberOrWord(bytes, from);
        };
    }

    /// What stands between two marks is replaced whole, so that the form often stays good.
    private byte[] replacedNumberOrWord(byte[] bytes, int near) {
        int from = near;
        while (from < bytes.length && !isWord(bytes[from])) {
            from++;
        }
        int to = from;
        while (to < bytes.length && isWord(bytes[to])) {
            to++;
        }
        return replaced(bytes, from, to, text(pick(stumbling)));
    }

    private static boolean isWord(byte b) {
        return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || b == '.' || b == '-' || b < 0;
    }

    private byte[] flipped(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        byte[] copy = bytes.clone();
        int at = below(bytes.length);
        copy[at] = (byte) (copy[at] ^ (1 << below(8)));
        return copy;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        for (int i = 0; i < length; i++) {
            noise[i] = (byte) chance.bits();
        }
        return noise;
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + by.length);
        out.write(bytes, 0, from);
        out.write(by, 0, by.length);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private <T> T pick(List<T> some) {
        return some.get(below(some.size()));
    }

    private int below(int bound) {
        return (int) (chance.uniform() * bound);
    }
}
