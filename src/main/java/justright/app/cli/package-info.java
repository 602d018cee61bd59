/// The command line: decoded first, whole, then acted upon; what cannot be done is one sentence and an exit status.
///
/// The only place that uses the standard streams. Knows labs by their contract; opening windows and painting pictures
/// is the [Launcher]'s work.
@NullMarked
package justright.app.cli;

import org.jspecify.annotations.NullMarked;
