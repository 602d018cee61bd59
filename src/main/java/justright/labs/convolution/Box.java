package justright.labs.convolution;

/// A square grid of cells on the screen, in pixels.
///
/// @param cells along an edge
record Box(double x, double y, double cell, int cells) {

    double side() {
        return cell * cells;
    }

    boolean contains(double px, double py) {
        return px >= x && py >= y && px < x + side() && py < y + side();
    }

    int column(double px) {
        return Math.clamp((long) Math.floor((px - x) / cell), 0, cells - 1);
    }

    int row(double py) {
        return Math.clamp((long) Math.floor((py - y) / cell), 0, cells - 1);
    }

    /// Row by row, from 0.
    int at(double px, double py) {
        return row(py) * cells + column(px);
    }
}
