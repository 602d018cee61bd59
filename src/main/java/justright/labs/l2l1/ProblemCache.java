package justright.labs.l2l1;

import java.util.LinkedHashMap;
import java.util.Map;

/// Problems made lately, so that a restart or a sweep does not sample and integrate again. Any thread.
final class ProblemCache {

    private static final int MOST = 8;

    private final Map<ProblemSpec, Problem> made = new LinkedHashMap<>();

    synchronized Problem get(ProblemSpec spec) {
        Problem problem = made.remove(spec);
        if (problem == null) {
            problem = Problem.of(spec);
        }
        made.put(spec, problem);
        if (made.size() > MOST) {
            made.remove(made.keySet().iterator().next());
        }
        return problem;
    }
}
