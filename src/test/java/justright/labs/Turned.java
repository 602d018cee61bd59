package justright.labs;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import justright.setting.Setting;

/// Turns a lab's knobs by what is written in files and on the command line.
public final class Turned {

    private Turned() {}

    /// @param values by the ids of settings, each of which must be on the bench or among the others
    public static void turn(Map<String, String> values, List<Setting<?>> bench, List<Setting<?>> more) {
        values.forEach((id, value) -> Stream.concat(bench.stream(), more.stream())
                .filter(setting -> setting.id().equals(id))
                .findFirst()
                .<Setting<?>>map(setting -> setting)
                .orElseThrow()
                .parse(value));
    }
}
