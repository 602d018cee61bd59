/// The lab "dropout": why switch units off at random?
///
/// Two networks learn side by side from the same start: one with dropout, its twin without.
@NullMarked
package justright.labs.dropout;

import org.jspecify.annotations.NullMarked;
