package justright.labs.numericalgradient;

import static justright.engine.probe.NumericalGradient.Difference.ONE_SIDED;
import static justright.engine.probe.NumericalGradient.Difference.TWO_SIDED;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Answers queries; keeps the function while only θ and ε move, and its traces while only ε moves. Thread: one at a
/// time.
final class Measuring implements Function<Query, Reading> {

    private @Nullable Site site;

    /// What does not depend on ε.
    private record Site(Query query, KnownFunction f, Trace one, Trace two) {

        static Site of(Query query, KnownFunction f) {
            return new Site(query, f, Trace.of(f, query, ONE_SIDED), Trace.of(f, query, TWO_SIDED));
        }

        boolean isOf(Query other) {
            return hasFunctionOf(other) && query.theta() == other.theta();
        }

        boolean hasFunctionOf(Query other) {
            return query.function() == other.function()
                    && query.precision() == other.precision()
                    && query.seed() == other.seed();
        }
    }

    @Override
    public Reading apply(Query query) {
        Site here = site;
        if (here == null || !here.isOf(query)) {
            KnownFunction f = here != null && here.hasFunctionOf(query)
                    ? here.f()
                    : KnownFunction.of(query.function(), query.precision(), query.seed());
            here = Site.of(query, f);
            site = here;
        }
        return Reading.of(query, here.f(), here.one(), here.two());
    }
}
