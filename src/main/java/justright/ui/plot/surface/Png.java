package justright.ui.plot.surface;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Encodes pixels as PNG, 8 bits per channel with alpha.
///
/// Source: W3C, Portable Network Graphics (third edition), 5 and 11.
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BITS = 8;
    private static final byte COLOR_WITH_ALPHA = 6;

    private Png() {}

    public static byte[] encode(Pixels pixels) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(pixels.width()).putInt(pixels.height());
        header.put(BITS).put(COLOR_WITH_ALPHA).put((byte) 0).put((byte) 0).put((byte) 0);
        chunk(file, "IHDR", header.array());
        chunk(file, "IDAT", compressed(scanlines(pixels)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] scanlines(Pixels pixels) {
        ByteBuffer lines = ByteBuffer.allocate(pixels.height() * (1 + 4 * pixels.width()));
        for (int row = 0; row < pixels.height(); row++) {
            lines.put((byte) 0);
            for (int column = 0; column < pixels.width(); column++) {
                lines.putInt(Integer.rotateLeft(pixels.argb()[row * pixels.width() + column], 8));
            }
        }
        return lines.array();
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(out, deflater)) {
            stream.write(bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("writing to memory", e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
