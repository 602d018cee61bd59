package justright.training.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;

/// What a script printed of its networks at the end, in order.
///
/// @param networks those that it trained
/// @param originals the same as the app trained them, measured by the script
public record Printed(String output, List<Map<String, Double>> networks, List<Map<String, Double>> originals) {

    /// Sums are added up in another order, and rounding grows as training goes on.
    public static final double TOLERANCE = 1e-9;

    public static Printed of(String output) {
        assertThat(output).doesNotContain("FAILED");
        List<Map<String, Double>> networks = new ArrayList<>();
        List<Map<String, Double>> originals = new ArrayList<>();
        List<Map<String, Double>> now = networks;
        for (String line : output.lines().toList()) {
            String[] sides = line.strip().split(" = ", -1);
            if (line.contains(" updates made ")) {
                now = line.endsWith(" made here:") ? networks : originals;
                now.add(new LinkedHashMap<>());
            } else if (sides.length == 2) {
                now.getLast()
                        .put(
                                sides[0],
                                Double.parseDouble(
                                        sides[1].replace("nan", "NaN").replace("inf", "Infinity")));
            }
        }
        assertThat(originals).hasSameSizeAs(networks);
        return new Printed(output, networks, originals);
    }

    /// Fails unless the number is that of the app, up to rounding.
    public void check(int network, String name, double expected) {
        check(network, name, expected, TOLERANCE);
    }

    /// @param tolerance relative, for the network that the script trained
    void check(int network, String name, double expected, double tolerance) {
        check(networks.get(network), name, expected, tolerance);
        checkOriginal(network, name, expected);
    }

    /// The same for the network as the app trained it: here no rounding has grown.
    public void checkOriginal(int network, String name, double expected) {
        check(originals.get(network), name, expected, TOLERANCE);
    }

    private void check(Map<String, Double> numbers, String name, double expected, double tolerance) {
        Double printed = numbers.get(name);
        assertThat(printed).as(name + " in " + output).isNotNull();
        if (Double.isNaN(expected)) {
            assertThat(printed).as("%s in %s", name, output).isNaN();
        } else {
            assertThat(printed)
                    .as("%s in %s", name, output)
                    .isCloseTo(expected, Offset.offset(tolerance * Math.max(1e-12, Math.abs(expected))));
        }
    }
}
