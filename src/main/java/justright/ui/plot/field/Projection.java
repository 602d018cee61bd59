package justright.ui.plot.field;

import justright.ui.plot.field.Bowl.Point;

/// A parallel projection of a bowl's own units into a rectangle of pixels, which it fills from every side alike.
final class Projection {

    private static final double WIDTH_SHARE = 0.46;
    private static final double HEIGHT_SHARE = 0.92;
    private static final double LEAST_RISE = 0.45;

    private final double cosAzimuth;
    private final double sinAzimuth;
    private final double sinElevation;
    private final double cosElevation;
    private final double middle;
    private final double base;
    private final double scale;
    private final double rise;

    Projection(Viewpoint view, double width, double height) {
        cosAzimuth = Math.cos(view.azimuth());
        sinAzimuth = Math.sin(view.azimuth());
        sinElevation = Math.sin(view.elevation());
        cosElevation = Math.cos(view.elevation());
        double tall = height * HEIGHT_SHARE;
        scale = Math.min(width * WIDTH_SHARE, tall * (1 - LEAST_RISE) / sinElevation);
        rise = tall - scale * sinElevation;
        middle = width / 2;
        double dip = Math.max(0, scale * sinElevation - rise);
        base = height - (height - tall) / 2 - dip / 2;
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
