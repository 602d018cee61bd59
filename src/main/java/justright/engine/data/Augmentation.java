package justright.engine.data;

import justright.engine.Chance;
import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;

/// Random transforms that make new pictures out of old ones.
///
/// Each picture gets a transform of its own, drawn uniformly up to the strengths: an affine map about the centre, a
/// smooth random distortion, and flips. The new picture is the old one sampled where the map says, bilinear between
/// pixels and zero outside. With all strengths zero it is the old one, bit for bit.
///
/// Source: Simard, Steinkraus & Platt 2003, Best practices for convolutional neural networks applied to visual document
/// analysis.
///
/// @param shift at most this many pixels, in either direction
/// @param rotation at most this many degrees, either way
/// @param zoom the scale lies between 1/(1 + zoom) and 1 + zoom
/// @param shear at most this slant of columns against rows
/// @param elastic typical displacement in pixels (root mean square at the distortion's knots)
/// @param horizontalFlip every other picture, at random, is mirrored left to right
/// @param verticalFlip every other picture, at random, is turned upside down
public record Augmentation(
        double shift,
        double rotation,
        double zoom,
        double shear,
        double elastic,
        boolean horizontalFlip,
        boolean verticalFlip) {

    /// Leaves every picture as it is.
    public static final Augmentation NONE = new Augmentation(0, 0, 0, 0, 0, false, false);

    /// @throws IllegalArgumentException if a strength is negative or not finite
    public Augmentation {
        Require.atLeast("shift", shift, 0);
        Require.atLeast("rotation", rotation, 0);
        Require.atLeast("zoom", zoom, 0);
        Require.atLeast("shear", shear, 0);
        Require.atLeast("elastic", elastic, 0);
    }

    public Augmentation withShift(double pixels) {
        return new Augmentation(pixels, rotation, zoom, shear, elastic, horizontalFlip, verticalFlip);
    }

    public Augmentation withRotation(double degrees) {
        return new Augmentation(shift, degrees, zoom, shear, elastic, horizontalFlip, verticalFlip);
    }

    public Augmentation withZoom(double strength) {
        return new Augmentation(shift, rotation, strength, shear, elastic, horizontalFlip, verticalFlip);
    }

    public Augmentation withShear(double slant) {
        return new Augmentation(shift, rotation, zoom, slant, elastic, horizontalFlip, verticalFlip);
    }

    public Augmentation withElastic(double pixels) {
        return new Augmentation(shift, rotation, zoom, shear, pixels, horizontalFlip, verticalFlip);
    }

    public Augmentation withFlips(boolean horizontal, boolean vertical) {
        return new Augmentation(shift, rotation, zoom, shear, elastic, horizontal, vertical);
    }

    /// One transformed copy of every picture. A new matrix, `images` is not modified.
    ///
    /// @param images height·width × m: a picture is a column, its pixels row by row
    /// @throws IllegalArgumentException if a column does not have height·width entries
    public DMatrixRMaj apply(DMatrixRMaj images, int height, int width, Chance chance) {
        Require.equal("rows of images", images.getNumRows(), "height × width", height * width);
        DMatrixRMaj transformed = new DMatrixRMaj(images.getNumRows(), images.getNumCols());
        double[] from = new double[height * width];
        for (int column = 0; column < images.getNumCols(); column++) {
            for (int pixel = 0; pixel < from.length; pixel++) {
                from[pixel] = images.get(pixel, column);
            }
            Warp warp = Warp.draw(this, height, width, chance);
            for (int pixel = 0; pixel < from.length; pixel++) {
                transformed.set(pixel, column, warp.sample(from, pixel / width, pixel % width));
            }
        }
        return transformed;
    }

    /// The data set followed by `copies` transformed copies of it, labels alike.
    ///
    /// @throws IllegalArgumentException if `copies` is negative, or see [#apply]
    public Dataset extend(Dataset images, int height, int width, int copies, Chance chance) {
        Require.atLeast("copies", copies, 0);
        int m = images.examples();
        int[] repeated = new int[m * (1 + copies)];
        for (int j = 0; j < repeated.length; j++) {
            repeated[j] = j % m;
        }
        Dataset extended = images.select(repeated);
        for (int copy = 1; copy <= copies; copy++) {
            DMatrixRMaj transformed = apply(images.x(), height, width, chance);
            for (int pixel = 0; pixel < images.features(); pixel++) {
                System.arraycopy(transformed.data, pixel * m, extended.x().data, pixel * repeated.length + copy * m, m);
            }
        }
        return extended;
    }
}
