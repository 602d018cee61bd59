/// Every knob is declared once: id, symbol, range, scale, default, effect. From that one declaration come the control,
/// its typed field, validation, formula highlight, reset, undo, saving, presenter beats and the command line.
///
/// Knows no scene graph and no words for people.
@NullMarked
package justright.setting;

import org.jspecify.annotations.NullMarked;
