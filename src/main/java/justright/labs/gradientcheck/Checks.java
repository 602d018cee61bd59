package justright.labs.gradientcheck;

/// The checks of one moment, under the same conditions.
///
/// @param now at θ of this moment
/// @param start at θ before training
/// @param repaired at θ of this moment, with a right backward pass
record Checks(Examination now, Examination start, Examination repaired) {

    static Checks of(Subject subject, Conditions conditions) {
        return new Checks(
                Examination.now(subject, conditions),
                Examination.atStart(subject, conditions),
                Examination.repaired(subject, conditions));
    }
}
