/// The lab "Vanishing and exploding": why do deep networks forget or explode?
///
/// Knows no other lab and nothing of the window around it.
@NullMarked
package justright.labs.depth;

import org.jspecify.annotations.NullMarked;
