package justright.labs;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.LabView;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import justright.ui.theme.Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A robot's way over the stage of one lab, with nothing around it. A journey opens it in its `@Start`, which the
/// extension looks for in the test's own class only.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set in open
public abstract class StageJourney<M extends LabModel> {

    private final Lifetime life = new Lifetime();
    private final String bundle;
    private final Function<LabContext, M> create;
    private final BiFunction<M, LabContext, LabView> view;
    private M model;

    /// @param bundle base name of the lab's words
    protected StageJourney(String bundle, Function<LabContext, M> create, BiFunction<M, LabContext, LabView> view) {
        this.bundle = bundle;
        this.create = create;
        this.view = view;
    }

    protected final void open(Stage stage) {
        Fonts.load();
        LabContext context = EnglishContext.of(bundle, life);
        model = create.apply(context);
        stage.setScene(new Scene(view.apply(model, context).stage(), 900, 760));
        stage.show();
    }

    @AfterEach
    final void close() {
        Screen.call(() -> {
            life.close();
            model.close();
            return true;
        });
    }

    protected final M model() {
        return model;
    }

    /// Waits until nothing is being computed any more.
    protected final void settle() throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !model.busy().get());
    }
}
