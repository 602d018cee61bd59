package justright.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import justright.lab.LabState;
import justright.ui.text.Language;
import org.jspecify.annotations.Nullable;

/// Reads one state. What its values mean is for [DocumentCheck] to judge.
final class StateReader {

    private static final int MOST_STEPS = 10_000_000;
    private static final int MOST_LABEL = 99;
    private static final double MOST_COORDINATE = 1e6;
    private static final int NOTES_LENGTH = 10_000;

    private final JsonCursor in;
    private @Nullable String lab;
    private Map<String, String> settings = Map.of();
    private long seed = 1;
    private int steps;
    private List<LabState.Change> changes = List.of();
    private List<LabState.Pinned> pins = List.of();
    private List<LabState.Point> data = List.of();
    private final Map<Language, String> caption = new EnumMap<>(Language.class);
    private String notes = "";
    private List<String> lock = List.of();
    private List<String> hide = List.of();
    private @Nullable String goal;
    private boolean poster;
    private @Nullable String preset;

    private StateReader(JsonCursor in) {
        this.in = in;
    }

    static LabState read(JsonCursor in) throws Unfit {
        return new StateReader(in).state();
    }

    private LabState state() throws Unfit {
        in.object(this::field);
        String of = lab;
        if (of == null) {
            throw in.refuse("no-lab");
        }
        return new LabState(
                of, settings, seed, steps, changes, pins, data, caption, notes, lock, hide, goal, poster, preset);
    }

    private void field(String name) throws Unfit {
        switch (name) {
            case "lab" -> lab = id();
            case "settings" -> settings = in.values();
            case "seed" -> seed = in.whole(Long.MIN_VALUE, Long.MAX_VALUE);
            case "steps" -> steps = (int) in.whole(0, MOST_STEPS);
            case "changes" -> changes = changes();
            case "pins" -> pins = in.list(this::pin);
            case "data" -> data = in.list(this::point);
            case "caption" -> in.object(this::caption);
            case "notes" -> notes = in.text(NOTES_LENGTH);
            case "lock" -> lock = in.list(this::id);
            case "hide" -> hide = in.list(this::id);
            case "goal" -> goal = in.isNull() ? null : in.text(NOTES_LENGTH);
            case "poster" -> poster = in.flag();
            case "preset" -> preset = in.isNull() ? null : id();
            case "parameters" -> parameters();
            default -> in.unknown();
        }
    }

    private String id() throws Unfit {
        return in.text(JsonCursor.ID_LENGTH);
    }

    private List<LabState.Change> changes() throws Unfit {
        int[] latest = {0};
        return in.list(() -> {
            in.enter();
            in.next();
            latest[0] = (int) in.whole(latest[0], MOST_STEPS);
            in.next();
            String setting = id();
            in.next();
            String value = in.value();
            in.leave();
            return new LabState.Change(latest[0], setting, value);
        });
    }

    private LabState.Pinned pin() throws Unfit {
        Map<String, String> values = new java.util.LinkedHashMap<>();
        in.object(name -> {
            if (name.equals("settings")) {
                values.putAll(in.values());
            } else {
                in.unknown();
            }
        });
        return new LabState.Pinned(values);
    }

    private LabState.Point point() throws Unfit {
        in.enter();
        in.next();
        double x1 = in.number(MOST_COORDINATE);
        in.next();
        double x2 = in.number(MOST_COORDINATE);
        in.next();
        int label = (int) in.whole(0, MOST_LABEL);
        in.leave();
        return new LabState.Point(x1, x2, label);
    }

    private void caption(String language) throws Unfit {
        for (Language each : Language.values()) {
            if (each.id().equals(language)) {
                caption.put(each, in.text(NOTES_LENGTH));
                return;
            }
        }
        in.unknown();
    }

    /// A hand-edited network is not read yet; the user is told that it was left out.
    private void parameters() {
        if (!in.isNull()) {
            in.unknown();
        }
    }
}
