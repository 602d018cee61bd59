/// What pictures are painted on: one small surface with two back ends, the screen's canvas and SVG.
///
/// Knows lines, areas, pixels and lettering; knows nothing of axes, data or labs.
@NullMarked
package justright.ui.plot.surface;

import org.jspecify.annotations.NullMarked;
