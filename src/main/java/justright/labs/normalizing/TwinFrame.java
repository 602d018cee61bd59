package justright.labs.normalizing;

/// A moment of both descents.
@SuppressWarnings("ArrayRecordComponent") // a picture of a moment, never compared
record TwinFrame(Problem problem, Place raw, Place prepared) {

    /// Where one descent is.
    ///
    /// @param excess J − J* now
    /// @param first J − J* at the start
    /// @param arrived the first step within 1 % of the optimum if it stayed near, else −1; see [Lane#arrived()]
    record Place(double[] theta, Trail trail, double excess, double first, int arrived, Course course) {

        Fare fare() {
            return course.fare();
        }

        /// Whether J grows for good.
        boolean isLost() {
            return fare() == Fare.CLIMBS;
        }

        /// J − J* now, as a share of what it was at the start; around now, where it jitters.
        double left() {
            double above = fare() == Fare.JITTERS ? course.level() : excess;
            return above > 0 && first > 0 ? above / first : 0;
        }
    }
}
