package justright.ui.control;

/// One place of a row of values.
interface RowPlace {

    /// Shows the value that stands there now.
    void refresh();
}
