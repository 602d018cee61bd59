/// Words in the language of the moment, and numbers as they are written.
@NullMarked
package justright.ui.text;

import org.jspecify.annotations.NullMarked;
