package justright.labs.convolution;

/// Where the grids lie: a large one at the left and at the right, two small ones above each other between them.
///
/// @param firstSign the middle of the room between left and middle; `secondSign` between middle and right
/// @param sumLine the baseline under the lower small grid
record HeroPlaces(Box left, Box filter, Box below, Box right, double firstSign, double secondSign, double sumLine) {

    private static final double HEAD = 24;
    private static final double EDGE = 14;
    private static final double GAP = 34;
    private static final double SUM = 26;
    private static final double FOOT = 8;
    private static final double LARGEST = 46;
    private static final double LEAST = 26;

    /// @param unit pixels to a unit
    /// @param left cells along an edge of the left grid, `right` of the right one
    static HeroPlaces of(double width, double height, double unit, int left, int right) {
        double head = HEAD * unit;
        double small = Math.clamp(
                Math.floor((height - 2 * head - (SUM + FOOT) * unit) / (2 * FilterChoice.EDGE)),
                LEAST * 0.5,
                LARGEST * unit);
        double middle = FilterChoice.EDGE * small;
        double gap = GAP * unit;
        double room =
                Math.max(1, Math.min(height - head - FOOT * unit, (width - middle - 2 * gap - 2 * EDGE * unit) / 2));
        double used = 2 * room + middle + 2 * gap;
        double x = Math.rint((width - used) / 2);
        double tall = Math.max(head + room, 2 * (head + middle) + SUM * unit) + FOOT * unit;
        double y = Math.rint(head + Math.max(0, height - tall) / 2);
        double filterX = Math.rint(x + room + gap);
        double belowY = Math.rint(y + middle + head);
        Box large = box(x, y, room, left);
        Box map = box(filterX + middle + gap, y, room, right);
        return new HeroPlaces(
                large,
                new Box(filterX, y, small, FilterChoice.EDGE),
                new Box(filterX, belowY, small, FilterChoice.EDGE),
                map,
                (large.x() + large.side() + filterX) / 2,
                (filterX + middle + map.x()) / 2,
                belowY + middle + SUM * unit * 0.7);
    }

    private static Box box(double x, double y, double side, int cells) {
        return new Box(Math.rint(x), y, Math.max(1, Math.floor(side / cells)), cells);
    }
}
