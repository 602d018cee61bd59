/// The lab "Batch normalization": what if every layer saw unit Gaussians?
///
/// Knows no other lab and nothing of the window around it.
@NullMarked
package justright.labs.batchnorm;

import org.jspecify.annotations.NullMarked;
