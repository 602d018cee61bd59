/// The lab "why it works": why does shrinking weights stop overfitting?
///
/// One run under a λ that can be moved: its units, what reaches their tanh, how linear the whole is.
@NullMarked
package justright.labs.whyitworks;

import org.jspecify.annotations.NullMarked;
