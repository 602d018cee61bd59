package justright.labs.normalizing;

import java.nio.file.Path;
import java.util.List;
import justright.engine.optimizer.Optimizer;
import justright.training.Direction;
import justright.training.Measures;
import justright.training.script.Printed;
import justright.training.script.Python;
import justright.training.script.RunScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lab shows J above its minimum, its script J itself: both, of both lanes.
class TwinScriptTest {

    private static final int STEPS = 50;

    @TempDir
    Path folder;

    @Test
    void comesToTheCostOfBothLanes() {
        for (boolean bias : new boolean[] {false, true}) {
            Problem problem = Problems.of(DataSource.WINE, 3, 0, bias, InputStep.NORMALIZED);
            TwinRule rule =
                    new TwinRule(Optimizer.momentum(), Problems.best(problem).raw(), 0.3, 16);
            TwinFrame end = Problems.after(STEPS, problem, rule);
            String source = RunScript.of(
                            "normalizing",
                            new TwinDescent(problem),
                            List.of(new Direction<>(0, rule)),
                            STEPS,
                            Measures.builder().build())
                    .source();
            Printed printed =
                    Printed.of(Python.withNumpy().run(folder, List.of(source)).getFirst());
            printed.check(0, "cost", problem.raw().least() + end.raw().excess());
            printed.check(1, "cost", problem.prepared().least() + end.prepared().excess());
        }
    }
}
