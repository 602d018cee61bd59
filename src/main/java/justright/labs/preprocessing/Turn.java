package justright.labs.preprocessing;

import org.ejml.data.DMatrixRMaj;

/// The rotation of the plane that brings the first principal component onto the first axis, by the shorter way.
///
/// @param angle of the first component, −π/2 … π/2; points are turned by its opposite
record Turn(double angle) {

    /// @param components 2 × 2, orthonormal columns, the largest variance first
    static Turn of(DMatrixRMaj components) {
        double x = components.get(0, 0);
        double y = components.get(1, 0);
        // a component has no direction, only a line: take the half that points to the right
        return new Turn(x < 0 ? Math.atan2(-y, -x) : Math.atan2(y, x));
    }

    /// The points of a 2 × m matrix after a share of the turn. A new matrix.
    DMatrixRMaj turned(DMatrixRMaj x, double share) {
        double cos = Math.cos(share * angle);
        double sin = Math.sin(share * angle);
        DMatrixRMaj turned = new DMatrixRMaj(2, x.getNumCols());
        for (int j = 0; j < x.getNumCols(); j++) {
            turned.set(0, j, cos * x.get(0, j) + sin * x.get(1, j));
            turned.set(1, j, cos * x.get(1, j) - sin * x.get(0, j));
        }
        return turned;
    }
}
