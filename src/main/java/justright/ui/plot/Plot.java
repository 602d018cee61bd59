package justright.ui.plot;

import java.util.List;
import justright.ui.plot.surface.SvgSurface;
import justright.ui.theme.Palette;

/// A picture: an immutable value that paints itself. Painting changes nothing and may happen on any thread.
public interface Plot {

    void paint(Sheet sheet);

    /// The same picture in parts that change at a different pace, to be painted one over the other. On screen a part
    /// is painted anew only when it no longer equals the one before.
    default List<Plot> layers(Sheet sheet) {
        return List.of(this);
    }

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
