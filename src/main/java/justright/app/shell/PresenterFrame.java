package justright.app.shell;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import justright.lab.OpenLab;
import justright.ui.life.Lifetime;

/// A lab for the last row of a lecture hall: its pictures, one control, the formula and a caption, all large. No bench,
/// no navigation, no transport. The pictures are the same as at a desk and stay live.
final class PresenterFrame extends StackPane {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 664;
    private static final double LENS = 2;

    private final Lifetime life = new Lifetime();
    private final BorderPane page = new BorderPane();
    private final Magnified large = new Magnified(page, WIDTH, HEIGHT);
    private final Region dark = new Region();
    private final Scale lens = new Scale(1, 1);

    /// @param pictures the lab's stage, until [#close]
    PresenterFrame(OpenLab open, Region pictures, Beats beats) {
        getStyleClass().add("presenter");
        page.getStyleClass().add("presenter-page");
        page.setTop(new PresenterHeader(beats, open.context().words(), life));
        page.setCenter(pictures);
        page.setRight(new PresenterSide(open, beats, life));
        page.setBottom(new PresenterCaption(beats, open.context().words(), life));
        dark.getStyleClass().add("presenter-blank");
        TopBar.show(dark, false);
        large.getTransforms().setAll(lens);
        getChildren().addAll(large, dark);
    }

    /// Black, or the picture again.
    void blank() {
        TopBar.show(dark, !dark.isVisible());
    }

    /// Twice as large around a place of this frame, or as before.
    void magnify(double x, double y) {
        boolean magnified = lens.getX() > 1;
        lens.setPivotX(x);
        lens.setPivotY(y);
        lens.setX(magnified ? 1 : LENS);
        lens.setY(magnified ? 1 : LENS);
    }

    /// Dims all cards but the one that holds `node`; if that one is lit already, or there is none, none is dimmed.
    void spotlight(Node node) {
        Optional<Node> card = cardAround(node);
        boolean off = card.isEmpty() || card.get().getPseudoClassStates().contains(LIT);
        for (Node each : lookupAll(".card")) {
            boolean lit = !off && each.equals(card.get());
            each.pseudoClassStateChanged(LIT, lit);
            each.pseudoClassStateChanged(DIMMED, !off && !lit);
        }
    }

    private Optional<Node> cardAround(Node node) {
        for (Node each = node; each != null && each != this; each = each.getParent()) {
            if (each.getStyleClass().contains("card")) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Lets the pictures go.
    void close() {
        spotlight(this);
        page.setCenter(null);
        large.release();
        life.close();
    }
}
