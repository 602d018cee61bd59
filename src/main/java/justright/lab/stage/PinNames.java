package justright.lab.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import justright.lab.LabModel;
import justright.lab.Pin;
import justright.setting.ChoiceSetting;
import justright.setting.Entry;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.RowSetting;
import justright.setting.Setting;
import justright.setting.SwitchSetting;
import justright.setting.TicksSetting;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Names pinned runs by what differs from the present settings: λ = 0.
public final class PinNames {

    private static final int MOST_PARTS = 2;

    private final LabModel model;
    private final Words words;

    public PinNames(LabModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /// What differs; if nothing does, the step at which it was pinned.
    public String name(Pin<?, ?, ?> pin) {
        Map<String, String> values = pin.values();
        List<Setting<?>> differing = model.settings().stream()
                .filter(setting -> !setting.encode().equals(values.getOrDefault(setting.id(), setting.encode())))
                .toList();
        if (differing.isEmpty()) {
            int step = pin.moment().snapshot().step();
            return words.get("timeline.step", Numbers.whole(step));
        }
        return differing.stream()
                .limit(MOST_PARTS)
                .map(setting -> value(setting.id(), values.getOrDefault(setting.id(), "")))
                .collect(Collectors.joining(", "));
    }

    /// The values in which some settings differ from any of the others: λ = 1; empty if in none.
    public String difference(Map<String, String> values, List<Map<String, String>> others) {
        return model.settings().stream()
                .map(Setting::id)
                .filter(values::containsKey)
                .filter(id -> others.stream()
                        .anyMatch(other -> !values.getOrDefault(id, "").equals(other.getOrDefault(id, ""))))
                .limit(MOST_PARTS)
                .map(id -> value(id, values.getOrDefault(id, "")))
                .collect(Collectors.joining(", "));
    }

    /// A setting with one of its encoded values: λ = 0, L1, noise = 0.3.
    public String value(String id, String encoded) {
        return model.setting(id).map(setting -> value(setting, encoded)).orElse(encoded);
    }

    /// A setting that went from one encoded value to another: λ 0.7 → 5, Penalty None → L2.
    public String change(String id, String from, String to) {
        return model.setting(id)
                .map(setting -> switch (setting) {
                    case NumberSetting number ->
                        words.get(
                                "shelf.change",
                                number.symbol().isEmpty() ? words.get("setting." + id) : number.symbol(),
                                Numbers.brief(Double.parseDouble(from)),
                                Numbers.brief(Double.parseDouble(to)));
                    case ChoiceSetting<?> _ ->
                        words.get(
                                "shelf.change",
                                words.get("setting." + id),
                                words.get("setting." + id + "." + from),
                                words.get("setting." + id + "." + to));
                    case TicksSetting<?> _ -> words.get("setting." + id) + ": " + value(setting, to);
                    case RowSetting<?> _ -> words.get("shelf.became", value(setting, from), value(setting, to));
                    case SwitchSetting _ -> value(setting, to);
                })
                .orElse(to);
    }

    /// Whether a setting is drawn in the colour of λ.
    boolean isLambda(String id) {
        return model.setting(id)
                .filter(setting -> setting.quantity() == Quantity.LAMBDA)
                .isPresent();
    }

    private String value(Setting<?> setting, String encoded) {
        String key = "setting." + setting.id();
        return switch (setting) {
            case NumberSetting number -> {
                String name = number.symbol().isEmpty() ? words.get(key) : number.symbol();
                yield name + " = " + number(Double.parseDouble(encoded));
            }
            case ChoiceSetting<?> _ -> words.get(key + "." + encoded);
            case TicksSetting<?> _ ->
                Arrays.stream(encoded.split(" "))
                        .map(tick -> words.get(key + "." + tick))
                        .collect(Collectors.joining(", "));
            case RowSetting<?> row -> row(row, key, encoded);
            case SwitchSetting _ ->
                words.get("timeline.switch." + (encoded.equals("true") ? "on" : "off"), words.get(key));
        };
    }

    private String row(RowSetting<?> row, String key, String encoded) {
        List<String> parts = encoded.equals("none") ? List.of() : List.of(encoded.split(" "));
        return switch (row.entry()) {
            case Entry.Numbers _ -> words.get(key) + " " + (parts.isEmpty() ? "0" : String.join(" · ", parts));
            case Entry.Choices<?> _ ->
                parts.stream().map(part -> words.get(key + "." + part)).collect(Collectors.joining(" · "));
            case Entry.Notes _ -> words.get(key) + " " + parts.size();
        };
    }

    private static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e5;
        return whole ? Numbers.whole((long) value) : Numbers.significant(value, 2);
    }
}
