package justright.labs.trainingloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import justright.lab.LabState;
import justright.labs.ModelBench;
import justright.setting.ChoiceSetting;
import justright.training.script.Python;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The loop in NumPy does what the lab does.
class LoopCodeTest {

    private static final Pattern COST = Pattern.compile("(?:batch|all) (\\S+?),?\\s");

    private final ModelBench<LoopModel> bench = new ModelBench<>("justright.labs.trainingloop.text", LoopModel::new);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        bench.close();
    }

    private String code(Map<String, String> settings) {
        bench.tell(it -> it.restore(LabState.of(LoopModel.ID, settings, LoopModel.SEED, 0)));
        bench.settle();
        return bench.code();
    }

    private static List<Double> costs(String printed) {
        return COST.matcher(printed)
                .results()
                .map((MatchResult match) -> Double.valueOf(match.group(1)))
                .toList();
    }

    /// Steps so long that ŷ is 0 or 1 to the last digit: ln ŷ would be infinite.
    @Test
    void atAlphaTwentyEveryCostIsFinite() {
        List<String> programs = Arrays.stream(Bend.values())
                .map(bend -> code(Map.of("learning-rate", "20", "activation", ChoiceSetting.nameOf(bend))))
                .toList();
        for (String printed : Python.withNumpy().run(folder, programs)) {
            assertThat(costs(printed))
                    .as(printed)
                    .hasSize(10)
                    .allSatisfy(cost -> assertThat(cost).isFinite().isNotNegative());
        }
    }

    @Test
    void asItOpensTheCostFalls() {
        String printed = Python.withNumpy().run(folder, List.of(code(Map.of()))).getFirst();
        List<Double> costs = costs(printed);
        assertThat(costs.getLast()).as(printed).isLessThan(costs.get(1));
    }
}
