package justright.engine.data;

/// A curve in the plane, run through by u from 0 to 1; a point if its length is 0.
///
/// @param length at least the curve's length, as far as its fastest stretch goes
/// @param path the point at u, into `point`
record Curve(double length, Path path) {

    interface Path {
        void at(double u, double[] point);
    }

    void at(double u, double[] point) {
        path.at(u, point);
    }
}
