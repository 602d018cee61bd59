/// Pictures over a plane: decision boundaries, cost contours and bowls, clouds of examples.
@NullMarked
package justright.ui.plot.field;

import org.jspecify.annotations.NullMarked;
