package justright.store;

import java.util.List;
import java.util.Map;
import justright.lab.LabState;

/// Reads one state. What its values mean is for [DocumentCheck] to judge.
final class StateReader {

    private static final int MOST_STEPS = 10_000_000;
    private static final int MOST_LABEL = 99;
    private static final double MOST_COORDINATE = 1e6;
    private static final int NOTES_LENGTH = 10_000;

    private final JsonCursor in;
    private final LabState.Draft draft = new LabState.Draft();
    private boolean named;

    private StateReader(JsonCursor in) {
        this.in = in;
    }

    static LabState read(JsonCursor in) throws Unfit {
        return new StateReader(in).state();
    }

    private LabState state() throws Unfit {
        in.object(this::field);
        if (!named) {
            throw in.refuse("no-lab");
        }
        return draft.done();
    }

    private void field(String name) throws Unfit {
        switch (name) {
            case "lab" -> {
                draft.lab(id());
                named = true;
            }
            case "settings" -> draft.settings(in.values());
            case "seed" -> draft.seed(in.whole(Long.MIN_VALUE, Long.MAX_VALUE));
            case "steps" -> draft.steps((int) in.whole(0, MOST_STEPS));
            case "changes" -> draft.changes(changes());
            case "pins" -> draft.pins(in.list(this::pin));
            case "data" -> data();
            case "caption" -> draft.caption(WordingText.read(in, NOTES_LENGTH));
            case "notes" -> draft.notes(WordingText.readOneOrEach(in, NOTES_LENGTH));
            case "lock" -> draft.lock(in.list(this::id));
            case "hide" -> draft.hide(in.list(this::id));
            case "goal" -> draft.goal(in.isNull() ? null : GoalReader.read(in));
            case "poster" -> draft.poster(in.flag());
            case "preset" -> draft.preset(in.isNull() ? null : id());
            case "ask" -> draft.ask(in.isNull() ? null : AskText.read(in));
            case "parameters" -> draft.parameters(in.isNull() ? null : new NetworkReader(in).read());
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

    /// Points in a list, or a table as an object.
    private void data() throws Unfit {
        if (in.isObject()) {
            draft.data(List.of()).table(TableReader.read(in));
        } else {
            draft.table(null).data(in.list(this::point));
        }
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
}
