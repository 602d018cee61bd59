package justright.ui.plot.field;

import justright.ui.plot.field.Bowl.Point;

/// A parallel projection of a bowl's own units into a rectangle of pixels, which it fills from every side alike.
final class Projection {

    private static final double MARGIN = 0.06;
    private static final double FLATTEST = 0.7;
    private static final double STEEPEST = 3;

    private final double cosAzimuth;
    private final double sinAzimuth;
    private final double sinElevation;
    private final double cosElevation;
    private final double middle;
    private final double base;
    private final double scale;
    private final double rise;

    /// The steepest rise that still fits, so that the picture is as large as the rectangle allows, however it is
    /// turned.
    Projection(Bowl bowl, Viewpoint view, double width, double height) {
        cosAzimuth = Math.cos(view.azimuth());
        sinAzimuth = Math.sin(view.azimuth());
        sinElevation = Math.sin(view.elevation());
        cosElevation = Math.cos(view.elevation());
        double tall = height * (1 - 2 * MARGIN);
        double wide = width * (1 - MARGIN) / (2 * bowl.widest());
        double steepness = FLATTEST;
        for (double step = (STEEPEST - FLATTEST) / 2; step > 0.01; step /= 2) {
            if (wide * (top(bowl, steepness + step) + dip(bowl, steepness + step)) <= tall) {
                steepness += step;
            }
        }
        scale = Math.min(wide, tall / (top(bowl, steepness) + dip(bowl, steepness)));
        rise = steepness * scale;
        middle = width / 2;
        base = height - height * MARGIN - scale * dip(bowl, steepness);
    }

    private double top(Bowl bowl, double steepness) {
        return bowl.greatest(point -> sinElevation * radius(point) + steepness * point.height());
    }

    private double dip(Bowl bowl, double steepness) {
        return bowl.greatest(point -> sinElevation * radius(point) - steepness * point.height());
    }

    private static double radius(Point point) {
        return Math.hypot(point.x(), point.y());
    }

    double x(Point point) {
        return middle + scale * (point.x() * cosAzimuth - point.y() * sinAzimuth);
    }

    double y(Point point) {
        return base - scale * sinElevation * away(point) - rise * point.height();
    }

    /// How far a point lies from the eye; larger is farther.
    double depth(Point point) {
        return away(point) * cosElevation - point.height() * sinElevation;
    }

    private double away(Point point) {
        return point.x() * sinAzimuth + point.y() * cosAzimuth;
    }
}
