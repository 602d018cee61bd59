/// The lab "How exact is a measured slope?": one-sided and two-sided differences, ε, curvature, rounding and kinks.
///
/// Knows no other lab and nothing of the window around it.
@NullMarked
package justright.labs.numericalgradient;

import org.jspecify.annotations.NullMarked;
