package justright.lab;

import justright.training.Snapshot;

/// One moment of a run with the picture computed from it: what linked pictures are drawn from.
public record Moment<H, F, P>(Snapshot<H, F> snapshot, P picture) {}
