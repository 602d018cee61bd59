/// The lab "Normalizing inputs": why do scales matter?
///
/// Knows no other lab and nothing of the window around it.
@NullMarked
package justright.labs.normalizing;

import org.jspecify.annotations.NullMarked;
