/// Sheets of small pictures: samples of a data set as one would spread them on a table.
///
/// Knows grey values, but no data set.
@NullMarked
package justright.ui.plot.picture;

import org.jspecify.annotations.NullMarked;
