package justright.training.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;

/// What a script printed of its networks at the end, in order.
public record Printed(String output, List<Map<String, Double>> networks) {

    /// Sums are added up in another order, and rounding grows as training goes on.
    public static final double TOLERANCE = 1e-9;

    public static Printed of(String output) {
        assertThat(output).doesNotContain("FAILED");
        List<Map<String, Double>> networks = new ArrayList<>();
        for (String line : output.lines().toList()) {
            String[] sides = line.strip().split(" = ", -1);
            if (sides.length == 2) {
                if (sides[0].equals("cost")) {
                    networks.add(new LinkedHashMap<>());
                }
                networks.getLast()
                        .put(
                                sides[0],
                                Double.parseDouble(
                                        sides[1].replace("nan", "NaN").replace("inf", "Infinity")));
            }
        }
        return new Printed(output, networks);
    }

    /// Fails unless the number is that of the app, up to rounding.
    public void check(int network, String name, double expected) {
        check(network, name, expected, TOLERANCE);
    }

    /// @param tolerance relative
    void check(int network, String name, double expected, double tolerance) {
        Double printed = networks.get(network).get(name);
        assertThat(printed).as(name + " in " + output).isNotNull();
        if (Double.isNaN(expected)) {
            assertThat(printed).as(name).isNaN();
        } else {
            assertThat(printed)
                    .as("%s of network %d", name, network + 1)
                    .isCloseTo(expected, Offset.offset(tolerance * Math.max(1e-12, Math.abs(expected))));
        }
    }
}
