/// Lessons: CommonMark text as nodes.
@NullMarked
package justright.ui.lesson;

import org.jspecify.annotations.NullMarked;
