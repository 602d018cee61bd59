package justright.app;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Application.EventHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Files that macOS hands over by an event, where other systems start the program with an argument: a double-click in
/// the Finder, be it the program's start or while it runs. JavaFX has no public way to them; this is the toolkit's own
/// (decision 16). Thread: JavaFX.
final class FinderFiles {

    private FinderFiles() {}

    /// Listens from now on; a file that the program was started with comes at once.
    ///
    /// @return false if the program was started without the toolkit being opened to it
    static boolean listen(Consumer<Path> open) {
        try {
            Events.listen(open);
            return true;
        } catch (IllegalAccessError _) {
            return false;
        }
    }

    /// In the place of the toolkit's handler, to which all goes on. A class of its own: it cannot even be loaded where
    /// the toolkit is not open.
    private static final class Events extends EventHandler {

        private final EventHandler toolkit;
        private final Consumer<Path> open;

        Events(EventHandler toolkit, Consumer<Path> open) {
            this.toolkit = toolkit;
            this.open = open;
        }

        static void listen(Consumer<Path> open) {
            Application application = Application.GetApplication();
            application.setEventHandler(new Events(application.getEventHandler(), open));
        }

        @Override
        public void handleOpenFilesAction(Application app, long time, String[] files) {
            toolkit.handleOpenFilesAction(app, time, files);
            List.of(files).stream().findFirst().map(Path::of).ifPresent(open);
        }

        @Override
        public void handleWillFinishLaunchingAction(Application app, long time) {
            toolkit.handleWillFinishLaunchingAction(app, time);
        }

        @Override
        public void handleDidFinishLaunchingAction(Application app, long time) {
            toolkit.handleDidFinishLaunchingAction(app, time);
        }

        @Override
        public void handleWillBecomeActiveAction(Application app, long time) {
            toolkit.handleWillBecomeActiveAction(app, time);
        }

        @Override
        public void handleDidBecomeActiveAction(Application app, long time) {
            toolkit.handleDidBecomeActiveAction(app, time);
        }

        @Override
        public void handleWillResignActiveAction(Application app, long time) {
            toolkit.handleWillResignActiveAction(app, time);
        }

        @Override
        public void handleDidResignActiveAction(Application app, long time) {
            toolkit.handleDidResignActiveAction(app, time);
        }

        @Override
        public void handleDidReceiveMemoryWarning(Application app, long time) {
            toolkit.handleDidReceiveMemoryWarning(app, time);
        }

        @Override
        public void handleWillHideAction(Application app, long time) {
            toolkit.handleWillHideAction(app, time);
        }

        @Override
        public void handleDidHideAction(Application app, long time) {
            toolkit.handleDidHideAction(app, time);
        }

        @Override
        public void handleWillUnhideAction(Application app, long time) {
            toolkit.handleWillUnhideAction(app, time);
        }

        @Override
        public void handleDidUnhideAction(Application app, long time) {
            toolkit.handleDidUnhideAction(app, time);
        }

        @Override
        public void handleQuitAction(Application app, long time) {
            toolkit.handleQuitAction(app, time);
        }

        @Override
        public void handlePreferencesChanged(Map<String, Object> preferences) {
            toolkit.handlePreferencesChanged(preferences);
        }
    }
}
