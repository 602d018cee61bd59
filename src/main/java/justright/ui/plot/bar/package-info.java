/// Bars and histograms.
@NullMarked
package justright.ui.plot.bar;

import org.jspecify.annotations.NullMarked;
