/// A lecture in the making: its steps, their words, what they lock and ask for; the panel in which they are arranged.
@NullMarked
package justright.app.lecture;

import org.jspecify.annotations.NullMarked;
