/// Curves over steps, epochs or settings, and the timeline made of them.
@NullMarked
package justright.ui.plot.curve;

import org.jspecify.annotations.NullMarked;
