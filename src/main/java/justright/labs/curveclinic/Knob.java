package justright.labs.curveclinic;

/// What can be turned to cure a patient.
enum Knob {
    ALPHA,
    START,
    BATCH,
    UNITS,
    EXAMPLES,
    LAMBDA,
    NORMALIZED,
    CHECKED;

    /// The part of a regimen that this knob turns, as a number.
    double of(Regimen regimen) {
        return switch (this) {
            case ALPHA -> regimen.alpha();
            case START -> regimen.start();
            case BATCH -> regimen.batch();
            case UNITS -> regimen.units();
            case EXAMPLES -> regimen.examples();
            case LAMBDA -> regimen.lambda();
            case NORMALIZED -> regimen.normalized() ? 1 : 0;
            case CHECKED -> regimen.checked() ? 1 : 0;
        };
    }

    /// Whether two regimens agree in what this knob turns.
    boolean isSame(Regimen one, Regimen other) {
        return of(one) == of(other);
    }
}
