package justright.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever has the focus by keyboard looks different from the same without it.
class FocusSeenTest extends OnAVisit {

    private static final double AROUND = 8;
    /// As many pixels as a short line has.
    private static final int LEAST = 20;

    private final Set<String> kinds = new HashSet<>();
    private final List<String> alike = new ArrayList<>();

    @Test
    void inALab() {
        visit.size(1440, 900);
        visit.enter("l2-l1");
        Walk.around(visit, this::compare);
        assertThat(kinds).hasSizeGreaterThan(8);
        assertThat(alike).isEmpty();
    }

    @Tag("slow")
    @Test
    void everywhere() {
        visit.size(1440, 900);
        for (String lab : Visit.labs()) {
            visit.enter(lab);
            Places.unfold(visit);
            Walk.around(visit, this::compare);
        }
        Places.overlays().forEach((_, way) -> {
            Places.home(visit);
            way.go(visit);
            Walk.around(visit, this::compare);
        });
        assertThat(kinds).hasSizeGreaterThan(20);
        assertThat(alike).isEmpty();
    }

    /// Only the first of a kind: the style sheet treats the others alike.
    private void compare(Node node) {
        if (!kinds.add(Spoken.role(node) + " " + Nodes.name(node))) {
            return;
        }
        Rectangle2D part = visit.ask(() -> around(node));
        WritableImage with = picture(part);
        visit.act(() -> visit.part().requestFocus());
        WritableImage without = picture(part);
        visit.act(node::requestFocus);
        if (differences(with, without) < LEAST) {
            alike.add(visit.ask(() -> Nodes.path(node)));
        }
    }

    private static Rectangle2D around(Node node) {
        Bounds place = Nodes.inScene(node);
        return new Rectangle2D(
                Math.floor(place.getMinX() - AROUND),
                Math.floor(place.getMinY() - AROUND),
                Math.ceil(place.getWidth() + 2 * AROUND),
                Math.ceil(place.getHeight() + 2 * AROUND));
    }

    private static WritableImage picture(Rectangle2D part) {
        visit.act(() -> visit.scene()
                .getRoot()
                .lookupAll(".viewport")
                .forEach(viewport -> viewport.setCache(false))); // an image taken earlier
        visit.layOut();
        visit.pulse();
        return visit.ask(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setViewport(part);
            return visit.scene().getRoot().snapshot(parameters, null);
        });
    }

    private static int differences(WritableImage a, WritableImage b) {
        int count = 0;
        for (int y = 0; y < (int) a.getHeight(); y++) {
            for (int x = 0; x < (int) a.getWidth(); x++) {
                count += a.getPixelReader().getArgb(x, y) == b.getPixelReader().getArgb(x, y) ? 0 : 1;
            }
        }
        return count;
    }
}
