package justright.labs.recipe;

import java.util.List;
import justright.training.BiasVariance;

/// The errors at every place of a knob, means over seeds.
///
/// @param errors from left to right, as far as they are trained
record KnobCurve(Knob knob, List<BiasVariance> errors) {

    KnobCurve {
        errors = List.copyOf(errors);
    }

    /// The mean of several runs under the same Bayes error.
    static BiasVariance mean(List<BiasVariance> runs) {
        return new BiasVariance(
                runs.stream().mapToDouble(BiasVariance::train).average().orElse(Double.NaN),
                runs.stream().mapToDouble(BiasVariance::dev).average().orElse(Double.NaN),
                runs.getFirst().optimum());
    }
}
