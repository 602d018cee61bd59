/// Just Right: interactive labs about practical deep learning, on one honest engine.
@NullMarked
package justright;

import org.jspecify.annotations.NullMarked;
