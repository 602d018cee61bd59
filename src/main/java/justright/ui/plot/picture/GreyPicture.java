package justright.ui.plot.picture;

import justright.ui.plot.surface.Pixels;

/// A small grey picture, its pixels kept square and sharp when it is enlarged.
public final class GreyPicture {

    /// Each pixel becomes a square of so many, so that smooth scaling does not blur it.
    private static final int ENLARGED = 6;

    private GreyPicture() {}

    /// @param grey row by row from the top, `width` to a row; `low` is black, `high` white, what lies beyond is cut
    ///     off
    public static Pixels of(double[] grey, int width, double low, double high) {
        int height = grey.length / width;
        int[] argb = new int[width * height * ENLARGED * ENLARGED];
        for (int i = 0; i < argb.length; i++) {
            int x = i % (width * ENLARGED) / ENLARGED;
            int y = i / (width * ENLARGED) / ENLARGED;
            double place = (grey[y * width + x] - low) / (high - low);
            int level = (int) Math.round(255 * Math.clamp(place, 0.0, 1.0));
            argb[i] = 0xFF000000 | (level << 16) | (level << 8) | level;
        }
        return new Pixels(width * ENLARGED, height * ENLARGED, argb);
    }
}
