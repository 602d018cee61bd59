package justright.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Application.EventHandler;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import justright.ui.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The toolkit without a screen has the same events as the one of macOS, where they come from the Finder.
class FinderFilesTest {

    @BeforeAll
    static void start() throws ReflectiveOperationException {
        Screen.start();
        openTheToolkit();
    }

    /// What the installed program is started with, by the way that the toolkit has for another of its guests.
    private static void openTheToolkit() throws ReflectiveOperationException {
        Method opening = Class.forName("com.sun.javafx.application.PlatformImpl")
                .getDeclaredMethod("addExportsToFXCanvas", Class.class);
        opening.setAccessible(true);
        opening.invoke(null, FinderFilesTest.class);
    }

    @Test
    void aFileComesToTheWindowAndAllElseToTheToolkit() {
        List<String> toolkit = new ArrayList<>();
        List<Path> opened = new ArrayList<>();
        Screen.call(() -> {
            Application application = Application.GetApplication();
            EventHandler before = application.getEventHandler();
            ToolkitEvents.replace(application, toolkit::add);
            try {
                assertThat(FinderFiles.listen(opened::add)).isTrue();
                EventHandler listening = application.getEventHandler();
                listening.handleOpenFilesAction(application, 1, new String[] {"/tmp/a.justright", "/tmp/b.justright"});
                listening.handleOpenFilesAction(application, 2, new String[0]);
                listening.handlePreferencesChanged(Map.of());
                listening.handleQuitAction(application, 3);
            } finally {
                application.setEventHandler(before);
            }
            return true;
        });
        assertThat(opened).containsExactly(Path.of("/tmp/a.justright"));
        assertThat(toolkit).containsExactly("preferences", "quit");
    }

    @Test
    void noEventOfTheToolkitIsForgotten() {
        for (Method event : EventHandler.class.getDeclaredMethods()) {
            if (event.getName().startsWith("handle")) {
                assertThat(listening().getDeclaredMethods())
                        .as(event.getName())
                        .anyMatch(mine -> mine.getName().equals(event.getName()));
            }
        }
    }

    private static Class<?> listening() {
        return FinderFiles.class.getDeclaredClasses()[0];
    }
}
