package justright.app.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import justright.ui.life.Lifetime;

/// The window's content: navigation at the left, then home or an open lab.
public final class ShellView extends BorderPane implements AutoCloseable {

    /// Below this width the navigation is icons, the bench is slimmer, the top bar keeps the essentials.
    public static final double NARROW_BELOW = 1200;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Studio studio;
    private final Desk desk;
    private final Navigation navigation;
    private final Lifetime life = new Lifetime();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Home());
    private Lifetime pageLife = new Lifetime();

    public ShellView(Studio studio, Desk desk) {
        this.studio = studio;
        this.desk = desk;
        getStyleClass().add("shell");
        navigation = new Navigation(studio, desk.labs(), desk.progress(), this::go, life);
        setLeft(navigation);
        life.listen(widthProperty(), (_, before, now) -> widthChanged(before.doubleValue(), now.doubleValue()));
        go(new Place.Home());
    }

    /// Where the user is.
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /// Goes home or opens a lab, closing the one that is open.
    public void go(Place destination) {
        pageLife.close();
        pageLife = new Lifetime();
        place.set(destination);
        navigation.show(destination);
        setCenter(page(destination));
    }

    @Override
    public void close() {
        pageLife.close();
        desk.leave();
        life.close();
    }

    private Node page(Place destination) {
        return switch (destination) {
            case Place.Home() -> {
                desk.leave();
                yield new Home(studio, desk.labs(), desk.progress(), this::go, pageLife);
            }
            case Place.InLab(String id) -> new LabPage(studio, desk, desk.enter(id), this, pageLife);
        };
    }

    private void widthChanged(double before, double now) {
        boolean narrow = now < NARROW_BELOW;
        pseudoClassStateChanged(NARROW, narrow);
        if (before == 0 || before < NARROW_BELOW != narrow) {
            navigation.folded().set(narrow);
        }
    }
}
