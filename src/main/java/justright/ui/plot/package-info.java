/// The pictures of the program. Each plot is an immutable value that paints itself on a
/// [Sheet][justright.ui.plot.Sheet]; [PlotCanvas][justright.ui.plot.PlotCanvas] shows one on screen.
///
/// Words come in from outside as strings. Knows no engine, no training, no lab.
@NullMarked
package justright.ui.plot;

import org.jspecify.annotations.NullMarked;
