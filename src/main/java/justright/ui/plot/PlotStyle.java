package justright.ui.plot;

/// Sizes and strokes of a picture, in pixels.
///
/// @param text ticks and labels
/// @param curve a live curve; `ghost` a pinned one
/// @param boundary a live decision boundary; `ghostBoundary` a pinned one
/// @param path a descent path
/// @param marker radius of an example; `outline` the light line around it
/// @param halo by how much a halo is wider than its line
/// @param unit what distances and dashes are multiplied by
public record PlotStyle(
        double text,
        double curve,
        double ghost,
        double boundary,
        double ghostBoundary,
        double path,
        double marker,
        double outline,
        double halo,
        double unit) {

    public static final PlotStyle NORMAL = new PlotStyle(12, 2.4, 1.4, 3, 1.8, 2.2, 5, 1.4, 3, 1);
    /// For the smallest window.
    public static final PlotStyle SMALL = NORMAL.marker(4.2);
    /// For a large screen.
    public static final PlotStyle LARGE = NORMAL.marker(6);
    /// For small multiples: thinner boundary, smaller examples.
    public static final PlotStyle MULTIPLE = new PlotStyle(12, 2, 1.2, 2.6, 1.6, 1.8, 3.6, 1, 3, 1);
    /// For the last row of a lecture hall.
    public static final PlotStyle PRESENTER = new PlotStyle(20, 4.5, 2.4, 5.5, 3, 4, 8.5, 2, 5, 1.6);

    /// With another light line around examples.
    public PlotStyle outline(double width) {
        return new PlotStyle(text, curve, ghost, boundary, ghostBoundary, path, marker, width, halo, unit);
    }

    public PlotStyle marker(double radius) {
        return new PlotStyle(text, curve, ghost, boundary, ghostBoundary, path, radius, outline, halo, unit);
    }
}
