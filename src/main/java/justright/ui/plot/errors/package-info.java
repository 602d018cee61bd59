/// Pictures of train and dev error against the best possible one: bars with bias and variance, and the plane of both.
@NullMarked
package justright.ui.plot.errors;

import org.jspecify.annotations.NullMarked;
