package justright.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import justright.lab.OpenLab;
import justright.ui.life.Lifetime;

/// A lab for the last row of a lecture hall: its pictures, one control, the formula and a caption, all large. No bench,
/// no navigation, no transport. The pictures are the same as at a desk and stay live; frozen, the hall sees a still of
/// them while the live ones can be put elsewhere.
final class PresenterFrame extends StackPane {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 664;
    private static final double LENS = 2;
    /// What can stand in the light or in the dark, by style class.
    private static final List<String> PARTS = List.of("card", "diagnosis");

    private final Lifetime life = new Lifetime();
    private final OpenLab open;
    private final Beats beats;
    private final Asking asking;
    private final BorderPane page = new BorderPane();
    private final Magnified large = new Magnified(page, WIDTH, HEIGHT);
    private final Region dark = new Region();
    private final Scale lens = new Scale(1, 1);
    private final PresenterSide side;
    private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper();

    /// @param pictures the lab's stage, until [#close]
    /// @param asking ends with this frame
    PresenterFrame(OpenLab open, Region pictures, Beats beats, Asking asking) {
        this.open = open;
        this.beats = beats;
        this.asking = asking;
        getStyleClass().add("presenter");
        page.getStyleClass().add("presenter-page");
        side = new PresenterSide(open, beats, asking, life);
        page.setTop(new PresenterHeader(beats, open.context().words(), life));
        page.setCenter(pictures);
        page.setRight(side);
        page.setBottom(new PresenterCaption(beats, asking, open.context().words(), life));
        dark.getStyleClass().add("presenter-blank");
        TopBar.show(dark, false);
        large.getStyleClass().add("presenter-live");
        large.getTransforms().setAll(lens);
        getChildren().addAll(large, dark);
    }

    OpenLab open() {
        return open;
    }

    Beats beats() {
        return beats;
    }

    Asking asking() {
        return asking;
    }

    PresenterSide side() {
        return side;
    }

    /// Black, or the picture again.
    void blank() {
        TopBar.show(dark, !dark.isVisible());
    }

    /// Whether the hall sees nothing.
    ReadOnlyBooleanProperty blanked() {
        return dark.visibleProperty();
    }

    /// Whether the hall sees a still.
    ReadOnlyBooleanProperty frozen() {
        return frozen.getReadOnlyProperty();
    }

    /// What is played with: in this frame, or free to be put elsewhere while it is frozen.
    Region live() {
        return large;
    }

    /// Lets the picture stand still while the lab goes on, or shows the lab again as it is now.
    void freeze() {
        boolean begin = !frozen.get();
        if (begin) {
            getChildren().setAll(still(), dark);
        }
        large.showWhole(begin);
        frozen.set(begin);
        if (!begin) {
            getChildren().setAll(large, dark);
        }
    }

    private Node still() {
        boolean wasDark = dark.isVisible();
        dark.setVisible(false);
        double pixels = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(pixels, pixels));
        parameters.setViewport(new Rectangle2D(0, 0, getWidth() * pixels, getHeight() * pixels));
        Image image = snapshot(parameters, null);
        dark.setVisible(wasDark);
        ImageView view = new ImageView(image);
        view.fitWidthProperty().bind(widthProperty());
        view.setPreserveRatio(true);
        view.setManaged(false);
        return view;
    }

    /// Twice as large around a place of the scene, or as before.
    void magnify(double sceneX, double sceneY) {
        if (lens.getX() > 1) {
            lens.setX(1);
            lens.setY(1);
            return;
        }
        Point2D here = large.sceneToLocal(sceneX, sceneY);
        lens.setPivotX(here.getX());
        lens.setPivotY(here.getY());
        lens.setX(LENS);
        lens.setY(LENS);
    }

    /// Dims all cards but the one that holds `node`; if that one is lit already, or there is none, none is dimmed.
    void spotlight(Node node) {
        Optional<Node> card = cardAround(node);
        boolean off = card.isEmpty() || card.get().getPseudoClassStates().contains(LIT);
        for (String part : PARTS) {
            for (Node each : page.lookupAll("." + part)) {
                boolean lit = !off && each.equals(card.get());
                boolean apart = !off && !isAround(each, card.get()) && !isAround(card.get(), each);
                each.pseudoClassStateChanged(LIT, lit);
                each.pseudoClassStateChanged(DIMMED, apart);
            }
        }
    }

    private Optional<Node> cardAround(Node node) {
        for (Node each = node; each != null && !each.equals(page); each = each.getParent()) {
            if (PARTS.stream().anyMatch(each.getStyleClass()::contains)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Whether `outer` is `inner` or holds it: neither may stand in the dark while the other is lit.
    private static boolean isAround(Node outer, Node inner) {
        for (Node each = inner; each != null; each = each.getParent()) {
            if (each.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /// Lets the pictures go.
    void close() {
        if (frozen.get()) {
            freeze();
        }
        spotlight(this);
        life.close();
        page.setCenter(null);
        large.release();
    }
}
