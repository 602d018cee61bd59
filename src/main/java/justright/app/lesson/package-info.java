/// A lecture as it is gone through by those who learn: its goals, what they make of them, what they hand in.
@NullMarked
package justright.app.lesson;

import org.jspecify.annotations.NullMarked;
