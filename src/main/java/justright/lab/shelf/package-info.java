/// The runs of a session: what is kept of each, what it is called, how two of them differ, and two of them side by
/// side.
///
/// Knows runs and settings, but no lab.
@NullMarked
package justright.lab.shelf;

import org.jspecify.annotations.NullMarked;
