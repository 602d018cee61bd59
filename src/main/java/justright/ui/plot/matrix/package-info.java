/// Matrices as pictures: rows of cells with their numbers, and whole matrices as maps of colour.
@NullMarked
package justright.ui.plot.matrix;

import org.jspecify.annotations.NullMarked;
