package justright.ui.plot.surface;

/// An opaque or transparent image, row by row from the top, as ARGB. Immutable: the array handed in is kept and must
/// not be changed afterwards.
public final class Pixels {

    private final int width;
    private final int height;
    private final int[] argb;

    /// @throws IllegalArgumentException if the array does not hold `width × height` pixels
    public Pixels(int width, int height, int[] argb) {
        if (width <= 0 || height <= 0 || argb.length != width * height) {
            throw new IllegalArgumentException(width + " × " + height + " pixels in an array of " + argb.length);
        }
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The pixels themselves: read only.
    public int[] argb() {
        return argb;
    }
}
