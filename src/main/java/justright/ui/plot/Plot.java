package justright.ui.plot;

import justright.ui.plot.surface.SvgSurface;
import justright.ui.theme.Palette;

/// A picture: an immutable value that paints itself. Painting changes nothing and may happen on any thread.
public interface Plot {

    void paint(Sheet sheet);

    /// Where data lie on the sheet; pixels count as data where a picture has no axes.
    default Frame frame(Sheet sheet) {
        return Frame.ofPixels(sheet.width(), sheet.height());
    }

    /// The picture as an SVG document.
    default String toSvg(Palette palette, PlotStyle style, double width, double height) {
        SvgSurface svg = new SvgSurface(width, height);
        paint(new Sheet(svg, palette, style, width, height));
        return svg.document();
    }
}
