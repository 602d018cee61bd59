package justright.ui;

import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.util.WaitForAsyncUtils;

/// What the toolkit's screen that is none cannot do; that is no fault of the program.
///
/// It has a thousand rows of pixels and throws where a frame reaches beyond them: a popup at the edge, or a frame that
/// was painted for the full screen and arrives when the window has moved back. As nobody waits for a frame, nobody
/// catches that, and TestFX hands what nobody caught to the next journey, whichever that is. So every test class is
/// preceded by this extension, which JUnit finds by itself.
public final class HeadlessScreen implements BeforeAllCallback {

    private static final Set<String> CALLS = Set.of("blit", "staticCommonDialogs_showFileChooser");

    private record Excuse(Thread.UncaughtExceptionHandler rest) implements Thread.UncaughtExceptionHandler {

        @Override
        public void uncaughtException(Thread thread, Throwable failure) {
            if (!isAtFault(failure)) {
                rest.uncaughtException(thread, failure);
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IllegalAccessException {
        // that is when TestFX takes over what nobody catches, and only then
        MethodHandles.lookup().ensureInitialized(WaitForAsyncUtils.class);
        excuse();
    }

    /// From now on nobody hears of it who hears of uncaught failures.
    public static void excuse() {
        Thread.UncaughtExceptionHandler present = Thread.getDefaultUncaughtExceptionHandler();
        if (!(present instanceof Excuse)) {
            Thread.setDefaultUncaughtExceptionHandler(new Excuse(present));
        }
    }

    /// Whether it failed because of the screen.
    public static boolean isAtFault(Throwable failure) {
        return (failure instanceof UnsupportedOperationException || failure instanceof IndexOutOfBoundsException)
                && Arrays.stream(failure.getStackTrace())
                        .anyMatch(frame -> CALLS.contains(frame.getMethodName())
                                && frame.getClassName().startsWith("com.sun.glass.ui.headless."));
    }
}
