package justright.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import justright.app.shell.Place;

/// Where a visitor can be: home, any lab, and what is laid over them, each opened as its key opens it.
final class Places {

    /// How a place is come to; left again by Escape.
    interface Way {
        void go(Visit visit);
    }

    private Places() {}

    /// The sheets and panels that lie over home or a lab.
    static Map<String, Way> overlays() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("home", visit -> {});
        ways.put("settings", visit -> visit.shortcut(KeyCode.COMMA));
        ways.put("about", visit -> visit.shortcut(KeyCode.I));
        ways.put("finder", visit -> visit.shortcut(KeyCode.K));
        ways.put("keys", visit -> visit.type("?"));
        ways.put("lesson", visit -> {
            visit.enter("l2-l1");
            visit.type("?");
        });
        ways.put("shelf", visit -> {
            visit.enter("l2-l1");
            visit.press(KeyCode.V);
        });
        ways.put("lecture", visit -> {
            visit.enter("l2-l1");
            visit.press(KeyCode.A);
            visit.shifted(KeyCode.A);
        });
        ways.put("presented", visit -> {
            visit.enter("l2-l1");
            visit.press(KeyCode.F);
        });
        ways.put("table", OtherPlaces::table);
        ways.put("pair", OtherPlaces::pair);
        ways.put("trouble", OtherPlaces::trouble);
        ways.put("notes", OtherPlaces::notes);
        ways.put("live notes", OtherPlaces::notesWithTheLab);
        return ways;
    }

    static void go(Visit visit, String overlay) {
        Objects.requireNonNull(overlays().get(overlay), overlay).go(visit);
    }

    static void home(Visit visit) {
        visit.act(() -> {
            visit.turnBack();
            visit.shell().present(false);
            visit.shell().lectures().hide();
            visit.shell().go(new Place.Home());
        });
        visit.layOut();
    }

    /// Opens what is folded, so that all of a lab can be seen.
    static void unfold(Visit visit) {
        visit.act(() -> {
            for (Node pane : Nodes.shown(visit.part(), node -> node instanceof TitledPane)) {
                ((TitledPane) pane).setExpanded(true);
            }
        });
        visit.layOut();
    }
}
