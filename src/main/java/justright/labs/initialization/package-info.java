/// The lab "Weight initialization": how large should the first weights be?
///
/// Knows no other lab and nothing of the window around it.
@NullMarked
package justright.labs.initialization;

import org.jspecify.annotations.NullMarked;
