/// The lab "Too simple, too wild, or just right?": bias and variance of four models that learn the same noisy data.
@NullMarked
package justright.labs.biasvariance;

import org.jspecify.annotations.NullMarked;
