/// Typeset formulas with live numbers, in which the term of the moving control lights up.
///
/// The only room, with the encoding of pictures, that touches AWT: the typesetter paints into outlines, which become
/// shapes of the scene graph. Knows no settings, no labs, no training.
@NullMarked
package justright.ui.formula;

import org.jspecify.annotations.NullMarked;
