/// What hands touch and eyes read beside the plots: settings' controls, play bar, cards, strips, icons.
///
/// Everything here takes plain values, settings and words. It knows no training, no lab and no window.
@NullMarked
package justright.ui.control;

import org.jspecify.annotations.NullMarked;
