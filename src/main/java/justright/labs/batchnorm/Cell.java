package justright.labs.batchnorm;

/// One training of the map.
///
/// @param column of α, from the left; `row` of k, from below
record Cell(Lane lane, int column, int row) {

    double rate() {
        return Lattice.RATES.get(column);
    }

    double k() {
        return Lattice.SCALES.get(row);
    }

    /// Its place in an array of one map, row by row from below.
    int index() {
        return row * Lattice.RATES.size() + column;
    }

    /// Whether there is such a cell.
    static boolean exists(double column, double row) {
        return column == Math.rint(column)
                && row == Math.rint(row)
                && column >= 0
                && column < Lattice.RATES.size()
                && row >= 0
                && row < Lattice.SCALES.size();
    }
}
