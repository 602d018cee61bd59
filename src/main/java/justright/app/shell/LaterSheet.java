package justright.app.shell;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The place of a sheet that is made when it is first wanted: the window need not wait for what nobody has asked for.
/// Thread: JavaFX.
final class LaterSheet<T extends Node> extends StackPane {

    private final Supplier<T> maker;
    private @Nullable T made;

    LaterSheet(Supplier<T> maker) {
        this.maker = maker;
        setPickOnBounds(false);
    }

    /// The sheet, made now if it was not.
    T get() {
        T known = made;
        if (known != null) {
            return known;
        }
        T fresh = maker.get();
        made = fresh;
        getChildren().add(fresh);
        return fresh;
    }

    void ifMade(Consumer<? super T> deed) {
        if (made != null) {
            deed.accept(made);
        }
    }

    /// Whether it has been made, and is so.
    boolean is(Predicate<? super T> condition) {
        return made != null && condition.test(made);
    }
}
