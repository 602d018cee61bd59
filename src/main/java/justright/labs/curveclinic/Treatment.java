package justright.labs.curveclinic;

/// Where the knobs stand: by what the patient's own values are multiplied, and what is done besides.
///
/// @param start times the first weights; `alpha`, `batch`, `units`, `examples` likewise
/// @param lambda λ of L2
/// @param normalize whether inputs are normalized, whatever they were
/// @param check whether all labels are checked and put right
record Treatment(
        double alpha,
        double start,
        double batch,
        double units,
        double examples,
        double lambda,
        boolean normalize,
        boolean check) {

    static final Treatment NONE = new Treatment(1, 1, 1, 1, 1, 0, false, false);

    /// What is trained once these knobs are turned.
    Regimen of(Regimen regimen) {
        return regimen.withAlpha(alpha * regimen.alpha())
                .withStart(start * regimen.start())
                .withBatch(batch * regimen.batch())
                .withUnits(units * regimen.units())
                .withExamples(examples * regimen.examples())
                .withLambda(lambda == 0 ? regimen.lambda() : lambda)
                .withNormalized(normalize || regimen.normalized())
                .withChecked(check || regimen.checked());
    }

    /// The one that makes the patient's regimen its healthy twin's.
    static Treatment curing(Patient patient) {
        Regimen sick = patient.sick();
        Regimen healthy = patient.healthy();
        return new Treatment(
                healthy.alpha() / sick.alpha(),
                healthy.start() / sick.start(),
                (double) healthy.batch() / sick.batch(),
                (double) healthy.units() / sick.units(),
                (double) healthy.examples() / sick.examples(),
                0,
                healthy.normalized() && !sick.normalized(),
                healthy.checked() && !sick.checked());
    }
}
