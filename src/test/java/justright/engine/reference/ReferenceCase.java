package justright.engine.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One file of the reference data: inputs, expected values, and the tolerance to compare with.
record ReferenceCase(
        String family, String name, JsonNode inputs, JsonNode expected, JsonNode tolerance, JsonNode root) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static ReferenceCase read(Path file) {
        JsonNode root = MAPPER.readTree(file.toFile());
        return new ReferenceCase(
                root.get("family").asString(),
                root.get("name").asString(),
                root.get("inputs"),
                root.get("expected"),
                root.get("tolerance"),
                root);
    }

    /// The file's own tolerance, or the one with this relative part where the file leaves it open.
    Tolerance tolerance(double relOtherwise) {
        JsonNode rel = tolerance.get("rel");
        return new Tolerance(
                tolerance.get("compare").asString().equals("entry"),
                rel.isNull() ? relOtherwise : rel.asDouble(),
                tolerance.get("abs").asDouble());
    }

    static DMatrixRMaj matrix(JsonNode rows) {
        if (rows.isNumber()) {
            return new DMatrixRMaj(new double[][] {{rows.asDouble()}});
        }
        double[][] values = new double[rows.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers(rows.get(i));
        }
        return new DMatrixRMaj(values);
    }

    static double[] numbers(JsonNode list) {
        if (list.isNumber()) {
            return new double[] {list.asDouble()};
        }
        double[] values = new double[list.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = list.get(i).asDouble();
        }
        return values;
    }

    static List<JsonNode> items(JsonNode list) {
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        return items;
    }
}
