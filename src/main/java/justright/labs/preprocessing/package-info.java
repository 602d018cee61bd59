/// Lab: what PCA and whitening add to normalizing inputs.
///
/// The same inputs are carried from raw to white in one continuous motion; cloud, covariance and the descent of a
/// linear model on these very inputs are computed at every moment of it.
@NullMarked
package justright.labs.preprocessing;

import org.jspecify.annotations.NullMarked;
