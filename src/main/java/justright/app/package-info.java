/// Composition: the one place where labs, store and screen are put together.
@NullMarked
package justright.app;

import org.jspecify.annotations.NullMarked;
