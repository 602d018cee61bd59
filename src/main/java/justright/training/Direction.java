package justright.training;

/// From `step` on (that many updates made), updates are steered by `hyperparameters`.
public record Direction<H>(int step, H hyperparameters) {}
