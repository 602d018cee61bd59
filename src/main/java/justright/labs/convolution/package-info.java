/// The lab "What does a filter see?": a 3 × 3 filter slides over a picture and fills its map, or is learned.
///
/// Knows no other lab and nothing of the window around it.
@NullMarked
package justright.labs.convolution;

import org.jspecify.annotations.NullMarked;
