package justright.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import justright.lab.LabState;
import justright.setting.InvalidValueException;
import justright.setting.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--set` and `--seed`: what is changed in a state before it is shown.
final class StateOptions {

    @Option(names = "--set", paramLabel = "ID=VALUE")
    private List<Assignment> assignments = List.of();

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable Long seed;

    boolean isEmpty() {
        return assignments.isEmpty() && seed == null;
    }

    boolean hasAssignments() {
        return !assignments.isEmpty();
    }

    LabState on(LabState state) {
        Map<String, String> values = new LinkedHashMap<>();
        assignments.forEach(each -> values.put(each.setting(), each.value()));
        LabState changed = state.withSettings(values);
        return seed == null ? changed : changed.withSeed(seed);
    }

    /// @throws CommandException if a lab with these settings would not take a value
    void check(String lab, List<Setting<?>> settings) throws CommandException {
        for (Assignment each : assignments) {
            Setting<?> setting = settings.stream()
                    .filter(candidate -> candidate.id().equals(each.setting()))
                    .findFirst()
                    .orElseThrow(() -> CommandException.usage("cli.set-unknown", lab, each.setting(), ids(settings)));
            try {
                setting.check(each.value());
            } catch (InvalidValueException e) {
                throw CommandException.usage("cli.set-range", each.setting(), each.value(), e.allowed());
            }
        }
    }

    private static String ids(List<Setting<?>> settings) {
        return String.join(", ", settings.stream().map(Setting::id).toList());
    }
}
