/// The look: themes, colours by meaning, fonts. Knows nothing of labs or training.
@NullMarked
package justright.ui.theme;

import org.jspecify.annotations.NullMarked;
