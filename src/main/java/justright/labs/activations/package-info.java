/// The lab "Activation functions": which nonlinearity, and why?
///
/// Knows no other lab and nothing of the window around it.
@NullMarked
package justright.labs.activations;

import org.jspecify.annotations.NullMarked;
