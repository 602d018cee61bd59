package justright.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Application.EventHandler;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.stage.Stage;
import justright.ui.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The toolkit without a screen has the same events as the one of macOS, where they come from the Finder.
class FinderFilesTest {

    @BeforeAll
    static void start() throws Throwable {
        Screen.start();
        openTheToolkit();
    }

    /// As the installed program is started with it.
    private static void openTheToolkit() throws Throwable {
        Module toolkit = Stage.class.getModule();
        MethodHandles.privateLookupIn(Class.forName("com.sun.javafx.application.PlatformImpl"), MethodHandles.lookup())
                .findVirtual(
                        Module.class, "addExports", MethodType.methodType(Module.class, String.class, Module.class))
                .invoke(toolkit, "com.sun.glass.ui", FinderFilesTest.class.getModule());
    }

    @Test
    void aFileComesToTheWindowAndAllElseToTheToolkit() {
        List<String> toolkit = new ArrayList<>();
        List<Path> opened = new ArrayList<>();
        Screen.call(() -> {
            Application application = Application.GetApplication();
            EventHandler before = application.getEventHandler();
            application.setEventHandler(new EventHandler() {
                @Override
                public void handleQuitAction(Application app, long time) {
                    toolkit.add("quit");
                }

                @Override
                public void handlePreferencesChanged(Map<String, Object> preferences) {
                    toolkit.add("preferences");
                }
            });
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
                assertThat(FinderFiles.class.getDeclaredMethods())
                        .as(event.getName())
                        .anyMatch(mine -> mine.getName().equals(event.getName()));
            }
        }
    }
}
