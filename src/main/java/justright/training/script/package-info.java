/// A run told as a program of NumPy that makes it again, anywhere: what is read off a run, and the text made of it. The
/// program itself is `program.py`, of which each script gets the parts it needs. Knows no lab and no screen.
@NullMarked
package justright.training.script;

import org.jspecify.annotations.NullMarked;
