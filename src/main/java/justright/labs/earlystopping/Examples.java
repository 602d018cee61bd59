package justright.labs.earlystopping;

import justright.engine.data.Dataset;
import justright.training.problem.Problem;

/// What a run learns from and is judged by.
///
/// @param problem train set, and the dev set that chooses the moment
/// @param fresh examples that chose nothing: they say how good a chosen model really is
record Examples(Problem problem, Dataset fresh) {}
