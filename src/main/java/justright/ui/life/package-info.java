/// The end of things: listeners and threads that go when a lab goes.
@NullMarked
package justright.ui.life;

import org.jspecify.annotations.NullMarked;
