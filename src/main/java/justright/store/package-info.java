/// What stays on disk: states and lectures as `.justright` files, preferences, both as JSON that is data and never
/// code.
///
/// Reading is lenient where it is safe (unknown fields become a notice) and strict where it is not (anything out of
/// range is refused, naming file, field and reason). Writing is atomic: a file is whole, old or new, never half.
/// Knows labs by their states and settings; must not know any lab, any view, or what the window looks like.
@NullMarked
package justright.store;

import org.jspecify.annotations.NullMarked;
