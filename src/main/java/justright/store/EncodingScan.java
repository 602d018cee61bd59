package justright.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/// Reads a text once, only to see whether it can be read.
///
/// @param badLine the first line with bytes that stand for no letter; 0 if there is none
/// @param binary whether there are characters that no text has
record EncodingScan(long badLine, boolean binary) {

    private static final int CHUNK = 1 << 16;

    boolean isText() {
        return badLine == 0 && !binary;
    }

    static EncodingScan of(InputStream in, Encoding encoding) throws IOException {
        CharsetDecoder decoder = encoding.decoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        long line = 1;
        boolean binary = false;
        boolean end = false;
        while (!end) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = count < 0;
            bytes.position(bytes.position() + Math.max(0, count)).flip();
            CoderResult result = decoder.decode(bytes, chars, end);
            chars.flip();
            for (int i = 0; i < chars.length(); i++) {
                line += chars.charAt(i) == '\n' ? 1 : 0;
                binary |= chars.charAt(i) == 0;
            }
            if (result.isError()) {
                return new EncodingScan(line, binary);
            }
            chars.clear();
            bytes.compact();
        }
        return new EncodingScan(0, binary);
    }
}
