/// From a CSV file to a table of the user's own: a preview that says what was found and what will be done, the choices,
/// and the sheet in the window that shows them.
///
/// Knows files, the engine's reading of tables and the parts of the screen; must not know the shell around it.
@NullMarked
package justright.app.table;

import org.jspecify.annotations.NullMarked;
