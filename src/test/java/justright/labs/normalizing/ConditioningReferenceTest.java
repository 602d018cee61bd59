package justright.labs.normalizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import justright.engine.data.Normalizer;
import justright.engine.network.Penalty;
import justright.engine.optimizer.Optimizer;
import justright.engine.optimizer.UpdateRule;
import justright.engine.probe.Descent;
import justright.engine.probe.SingleUnitCost.Kind;
import justright.training.Hyperparameters;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reference cases through the terrains and descents of the lab.
class ConditioningReferenceTest {

    private static final long MOST_STEPS = 2_000_000;

    @ParameterizedTest
    @CsvSource({"LINEAR_REGRESSION, linear", "LOGISTIC_REGRESSION, logistic"})
    void conditionNumbersLimitsAndStepsAgree(Kind kind, String name) {
        JsonNode given = read("/reference/conditioning/conditioning_" + name + "_regression.json");
        DMatrixRMaj x = matrix(given.get("inputs").get("X"));
        DMatrixRMaj y = matrix(given.get("inputs").get("Y"));
        check(new Terrain(kind, x, y, false, false), given.get("expected").get("raw"));
        DMatrixRMaj normalized = InputStep.NORMALIZED.apply(Normalizer.of(x), x);
        Terrain round = new Terrain(kind, normalized, y, false, true);
        check(round, given.get("expected").get("normalized"));
        checkRun(round, given.get("expected").get("normalized"));
    }

    private static void check(Terrain terrain, JsonNode expected) {
        assertThat(terrain.curvature().conditionNumber()
                        / expected.get("condition_at_0").asDouble())
                .isCloseTo(1, within(1e-6));
        assertThat(terrain.curvature().largestStableLearningRate()
                        / expected.get("lr_max_at_0").asDouble())
                .isCloseTo(1, within(1e-9));
        long steps = Descent.stepsToFraction(
                        terrain.cost(),
                        terrain.optimum(),
                        terrain.start(0, 0),
                        expected.get("lr_used").asDouble(),
                        Lane.NEAR,
                        MOST_STEPS)
                .orElseThrow();
        assertThat(steps).isCloseTo(expected.get("iterations_to_fraction").asLong(), within(2L));
    }

    private static void checkRun(Terrain terrain, JsonNode expected) {
        Lane lane = new Lane(terrain, 0, 0, 1);
        double learningRate = expected.get("lr_used").asDouble();
        UpdateRule rule = new UpdateRule(Optimizer.gradientDescent(), learningRate, Penalty.NONE);
        for (int i = 0; i < 20; i++) {
            lane.step(rule, Hyperparameters.FULL_BATCH);
        }
        assertThat(lane.arrived())
                .isEqualTo(expected.get("iterations_to_fraction").asInt());
    }

    private static JsonNode read(String path) {
        InputStream stream = ConditioningReferenceTest.class.getResourceAsStream(path);
        assertThat(stream).as(path).isNotNull();
        return JsonMapper.shared().readTree(stream);
    }

    private static DMatrixRMaj matrix(JsonNode rows) {
        boolean flat = !rows.get(0).isArray();
        int count = flat ? 1 : rows.size();
        int columns = flat ? rows.size() : rows.get(0).size();
        DMatrixRMaj matrix = new DMatrixRMaj(count, columns);
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < columns; column++) {
                matrix.set(
                        row, column, (flat ? rows : rows.get(row)).get(column).asDouble());
            }
        }
        return matrix;
    }
}
