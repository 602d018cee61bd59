/// What a lab says about its state in a sentence: plain values, computed by models, shown by controls.
@NullMarked
package justright.ui.reading;

import org.jspecify.annotations.NullMarked;
