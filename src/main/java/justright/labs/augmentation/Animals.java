package justright.labs.augmentation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import org.ejml.data.DMatrixRMaj;

/// Small drawn animals: grey pictures of 12 × 12, row by row, about 0 … 1. Each is of a random kind, faces left or
/// right, and differs from the others in place, size, build, tilt and noise; none stands on its head.
final class Animals {

    /// Pixels along an edge.
    static final int EDGE = 12;

    private static final int PIXELS = EDGE * EDGE;
    private static final int KINDS = Animal.values().length;
    private static final double OFF_CENTRE = 0.1;
    private static final double SMALLEST = 0.78;
    private static final double LARGEST = 1.0;
    private static final double TILT = 10;
    /// How far a part's size and place may be off.
    private static final double BUILD = 0.22;
    private static final double OUT_OF_PLACE = 0.06;
    private static final double GRAIN = 0.16;
    private static final double SOFT = 0.16;

    private Animals() {}

    /// Labelled by their kind.
    static Dataset kinds(int m, Chance chance) {
        return draw(m, chance, true);
    }

    /// The same animals, labelled by where they face: left or right.
    static Dataset facing(int m, Chance chance) {
        return draw(m, chance, false);
    }

    private static Dataset draw(int m, Chance chance, boolean byKind) {
        int classes = byKind ? KINDS : 2;
        DMatrixRMaj x = new DMatrixRMaj(PIXELS, m);
        DMatrixRMaj y = new DMatrixRMaj(classes, m);
        for (int j = 0; j < m; j++) {
            int kind = chance.below(KINDS);
            boolean right = chance.uniform() < 0.5;
            draw(new Pose(List.of(Animal.values()).get(kind), right, chance), chance, x, j);
            y.set(byKind ? kind : right ? 1 : 0, j, 1);
        }
        List<String> names = byKind ? Stream.of(Animal.values()).map(Animal::id).toList() : List.of("left", "right");
        return new Dataset("data.animals", x, y, pixelNames(), names);
    }

    private static List<String> pixelNames() {
        return IntStream.range(0, PIXELS).mapToObj(i -> "pixel " + i).toList();
    }

    private static void draw(Pose pose, Chance chance, DMatrixRMaj pictures, int column) {
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            double ink = pose.ink(place(pixel % EDGE), place(pixel / EDGE));
            double grain = GRAIN * chance.gaussian();
            pictures.set(pixel, column, Math.clamp(ink + grain, 0.0, 1.0));
        }
    }

    private static double place(int index) {
        return (2.0 * index + 1) / EDGE - 1;
    }

    /// One animal as it stands there.
    private static final class Pose {

        private final double[][] ellipses;
        private final double middleX;
        private final double middleY;
        private final double size;
        private final double cos;
        private final double sin;
        private final double facing;

        Pose(Animal kind, boolean right, Chance chance) {
            facing = right ? 1 : -1;
            middleX = OFF_CENTRE * chance.uniform(-1, 1);
            middleY = OFF_CENTRE * chance.uniform(-1, 1);
            size = chance.uniform(SMALLEST, LARGEST);
            double tilt = Math.toRadians(TILT * chance.uniform(-1, 1));
            cos = StrictMath.cos(tilt);
            sin = StrictMath.sin(tilt);
            ellipses = kind.parts().stream().map(part -> grown(part, chance)).toArray(double[][]::new);
        }

        /// Middle, half width, half height, cosine and sine of its turn.
        private static double[] grown(Animal.Part part, Chance chance) {
            double turn = Math.toRadians(part.degrees());
            return new double[] {
                part.x() + OUT_OF_PLACE * chance.uniform(-1, 1),
                part.y() + OUT_OF_PLACE * chance.uniform(-1, 1),
                part.wide() * (1 + BUILD * chance.uniform(-1, 1)),
                part.high() * (1 + BUILD * chance.uniform(-1, 1)),
                StrictMath.cos(turn),
                StrictMath.sin(turn)
            };
        }

        /// How much of the animal is at a place of the picture, 0 … 1.
        double ink(double pictureX, double pictureY) {
            double right = (pictureX - middleX) / size;
            double down = (pictureY - middleY) / size;
            double x = facing * (cos * right + sin * down);
            double y = cos * down - sin * right;
            double ink = 0;
            for (double[] each : ellipses) {
                ink = Math.max(ink, ink(each, x - each[0], y - each[1]));
            }
            return ink;
        }

        private static double ink(double[] ellipse, double right, double down) {
            double u = (ellipse[4] * right + ellipse[5] * down) / ellipse[2];
            double v = (ellipse[4] * down - ellipse[5] * right) / ellipse[3];
            double distance = Math.sqrt(u * u + v * v);
            double thickness = Math.min(ellipse[2], ellipse[3]);
            return Math.clamp(0.5 - (distance - 1) * thickness / SOFT, 0.0, 1.0);
        }
    }
}
