package justright.app;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Application.EventHandler;
import java.util.Map;
import java.util.function.Consumer;

/// In the place of the toolkit's own handler, for tests: names what it is told. Can be loaded only once the toolkit has
/// been opened.
final class ToolkitEvents extends EventHandler {

    private final Consumer<String> told;

    private ToolkitEvents(Consumer<String> told) {
        this.told = told;
    }

    static void replace(Application application, Consumer<String> told) {
        application.setEventHandler(new ToolkitEvents(told));
    }

    @Override
    public void handleQuitAction(Application app, long time) {
        told.accept("quit");
    }

    @Override
    public void handlePreferencesChanged(Map<String, Object> preferences) {
        told.accept("preferences");
    }
}
