package justright.labs.normalizing;

/// A moment of both descents.
@SuppressWarnings("ArrayRecordComponent") // a picture of a moment, never compared
record TwinFrame(Problem problem, Place raw, Place prepared) {

    /// Where one descent is.
    ///
    /// @param excess J − J* now
    /// @param first J − J* at the start
    /// @param arrived the first step within 1 % of the optimum; −1 if there was none
    record Place(double[] theta, Trail trail, double excess, double first, int arrived) {

        /// Whether it has climbed above its start.
        boolean isLost() {
            return !(excess <= first * (1 + 1e-9));
        }
    }
}
