package justright.ui.plot.surface;

import java.nio.IntBuffer;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// An image of the toolkit's that is used again for every frame, so that its texture is too.
///
/// There are two, in turn: while the screen still draws the one of the last frame, the next is made in the other.
/// Thread: JavaFX.
final class Film {

    private static final int ROUNDING = 64;

    private final Side[] sides = {new Side(), new Side()};
    private int turn;

    private static final class Side {
        private int[] pixels = new int[0];
        private @Nullable PixelBuffer<IntBuffer> buffer;
        private @Nullable WritableImage image;
        private int width;
        private int height;

        void makeRoom(int atLeastWide, int atLeastHigh) {
            if (width < atLeastWide || height < atLeastHigh) {
                width = Math.max(width, roundUp(atLeastWide));
                height = Math.max(height, roundUp(atLeastHigh));
                pixels = new int[width * height];
                buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
                image = new WritableImage(buffer);
            }
        }

        private static int roundUp(int length) {
            return (length + ROUNDING - 1) / ROUNDING * ROUNDING;
        }
    }

    /// Takes over a part of `source`, rows of `stride` pixels, into its upper left corner.
    void receive(int[] source, int stride, Area area) {
        turn = 1 - turn;
        Side side = sides[turn];
        side.makeRoom(area.width(), area.height());
        for (int y = 0; y < area.height(); y++) {
            System.arraycopy(
                    source, (area.top() + y) * stride + area.left(), side.pixels, y * side.width, area.width());
        }
        Objects.requireNonNull(side.buffer).updateBuffer(_ -> new Rectangle2D(0, 0, area.width(), area.height()));
    }

    Image image() {
        return Objects.requireNonNull(sides[turn].image);
    }
}
