/// What can be added to a plot: brackets, events, zones, notes. Each is an [Annotation][justright.ui.plot.Annotation].
@NullMarked
package justright.ui.plot.mark;

import org.jspecify.annotations.NullMarked;
