package justright.training.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Problems made lately, so that a restart or a sweep does not sample and integrate again. Any thread.
///
/// @param <S> what a problem is made from
public final class ProblemCache<S> {

    private static final int MOST = 8;

    private final Map<S, Problem> made = new LinkedHashMap<>();
    private final Function<S, Problem> make;

    public ProblemCache(Function<S, Problem> make) {
        this.make = make;
    }

    public synchronized Problem get(S spec) {
        Problem problem = made.remove(spec);
        if (problem == null) {
            problem = make.apply(spec);
        }
        made.put(spec, problem);
        if (made.size() > MOST) {
            made.remove(made.keySet().iterator().next());
        }
        return problem;
    }
}
