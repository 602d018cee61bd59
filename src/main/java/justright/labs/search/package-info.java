/// The lab "Grid or random?": how to spend a budget of training runs on two hyperparameters.
///
/// Knows no other lab and nothing of the window around it.
@NullMarked
package justright.labs.search;

import org.jspecify.annotations.NullMarked;
