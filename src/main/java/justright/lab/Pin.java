package justright.lab;

import java.util.Map;

/// A run that stands behind the present one as a ghost.
///
/// @param values all settings of that run, encoded, by id
/// @param moment where it was when it was pinned
public record Pin<H, F, P>(Map<String, String> values, Moment<H, F, P> moment) {

    public Pin {
        values = Map.copyOf(values);
    }
}
