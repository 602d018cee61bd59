package justright.labs.split;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import org.ejml.data.DMatrixRMaj;

/// Where pictures come from: the same scenes, taken with different care. Grey pictures of 8 × 8, row by row.
enum Camera {
    /// Clean web pictures: sharp, upright, in good light.
    WEB(0.24, 1, 0.2, 1, 0.06),
    /// Blurred phone pictures: soft, dim, turned, off the middle and noisy.
    PHONE(0.36, 0.7, 0.78, 1.35, 0.2);

    /// Pixels along an edge.
    static final int EDGE = 8;

    private static final int PIXELS = EDGE * EDGE;
    private static final List<String> NAMES =
            IntStream.range(0, PIXELS).mapToObj(i -> "pixel " + i).toList();

    private final double softness;
    private final double light;
    private final double turn;
    private final double aside;
    private final double grain;

    /// @param softness half the width of a drawn line; the picture reaches from −1 to 1
    /// @param light what every brightness is multiplied by
    /// @param turn the largest angle in radians by which a scene is turned
    /// @param aside what a scene's distance from the middle is multiplied by
    /// @param grain how far noise moves a pixel at most
    Camera(double softness, double light, double turn, double aside, double grain) {
        this.softness = softness;
        this.light = light;
        this.turn = turn;
        this.aside = aside;
        this.grain = grain;
    }

    /// Pictures of scenes, 64 × m, labels unchanged.
    Dataset take(Dataset scenes, Chance noise) {
        DMatrixRMaj x = new DMatrixRMaj(PIXELS, scenes.examples());
        for (int j = 0; j < scenes.examples(); j++) {
            take(scenes, j, noise, x);
        }
        return new Dataset(scenes.titleKey(), x, scenes.y(), NAMES, scenes.classNames());
    }

    private void take(Dataset scenes, int j, Chance noise, DMatrixRMaj pictures) {
        DMatrixRMaj scene = scenes.x();
        boolean cross = scenes.y().get(0, j) == 1;
        double size = scene.get(Scenes.SIZE, j);
        double angle = turn * scene.get(Scenes.ANGLE, j);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double strength = light * scene.get(Scenes.CONTRAST, j);
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            double right = place(pixel % EDGE) - aside * scene.get(Scenes.MIDDLE_X, j);
            double down = place(pixel / EDGE) - aside * scene.get(Scenes.MIDDLE_Y, j);
            double u = cos * right + sin * down;
            double v = cos * down - sin * right;
            double off = (cross ? fromCross(u, v, size) : Math.abs(Math.sqrt(u * u + v * v) - size)) / softness;
            double grains = grain * (noise.uniform() + noise.uniform() - 1);
            pictures.set(pixel, j, strength * Math.max(0, 1 - off * off) + grains);
        }
    }

    private static double place(int index) {
        return (2.0 * index + 1) / EDGE - 1;
    }

    /// Distance from two strokes of length 2·size that meet at right angles.
    private static double fromCross(double u, double v, double size) {
        return Math.min(fromStroke(u, v, size), fromStroke(v, u, size));
    }

    private static double fromStroke(double along, double across, double size) {
        double beyond = Math.max(0, Math.abs(along) - size);
        return Math.sqrt(beyond * beyond + across * across);
    }
}
