package justright.engine.network;

/// Maxout: a_i = max_p z_p,i. Piece p of unit i is row p·n + i of Z; dZ is dA in the row of the largest piece, the
/// first of equals, and 0 in the others.
///
/// Source: Goodfellow et al. 2013.
final class MaxoutUnit extends Nonlinearity {
    @Override
    void forward(double[][] Z, double[][] A, int length) {
        int units = A.length;
        for (int i = 0; i < units; i++) {
            System.arraycopy(Z[i], 0, A[i], 0, length);
            for (int row = i + units; row < Z.length; row += units) {
                for (int j = 0; j < length; j++) {
                    A[i][j] = Math.max(A[i][j], Z[row][j]);
                }
            }
        }
    }

    /// The first of equal pieces gets the gradient.
    @Override
    void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
        int units = A.length;
        for (int i = 0; i < units; i++) {
            for (int j = 0; j < length; j++) {
                double rest = dA[i][j];
                for (int row = i; row < Z.length; row += units) {
                    boolean largest = Z[row][j] == A[i][j];
                    dZ[row][j] = largest ? rest : 0;
                    rest = largest ? 0 : rest;
                }
            }
        }
    }
}
