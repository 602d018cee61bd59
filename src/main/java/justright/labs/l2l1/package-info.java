/// The lab "What does λ do?": L2 and L1 on networks and logistic regression, in the plane and on thirty measurements.
@NullMarked
package justright.labs.l2l1;

import org.jspecify.annotations.NullMarked;
