/// The lab "What happens in one iteration?": a 2-3-1 network and the five phases of an update.
///
/// Knows no other lab and nothing of the window around it.
@NullMarked
package justright.labs.trainingloop;

import org.jspecify.annotations.NullMarked;
