/// From other threads to the screen, at the screen's pace.
@NullMarked
package justright.ui.frame;

import org.jspecify.annotations.NullMarked;
