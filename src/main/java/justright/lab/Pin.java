package justright.lab;

import java.util.Map;
import java.util.function.LongFunction;
import justright.training.Experiment;

/// A run that stands behind the present one as a ghost.
///
/// @param values all settings of that run, encoded, by id
/// @param experiment builds it under any seed
/// @param moment where it was when it was pinned
/// @param state makes it again, bit for bit
public record Pin<H, F, P>(
        Map<String, String> values, LongFunction<Experiment<H, F>> experiment, Moment<H, F, P> moment, LabState state) {

    public Pin {
        values = Map.copyOf(values);
    }
}
