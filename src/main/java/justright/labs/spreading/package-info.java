/// The lab "Where do the weights go?": dropout of the inputs of one unit beside L2.
///
/// Knows no other lab and nothing of the window around it.
@NullMarked
package justright.labs.spreading;

import org.jspecify.annotations.NullMarked;
