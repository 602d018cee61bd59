package justright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.Region;
import justright.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A window that is made smaller while a lab is open.
class NarrowedWindowTest {

    @TempDir
    Path folder;

    @Test
    void theControlsBecomeAsNarrowAsTheirBench() throws Exception {
        try (WholeProgram program = new WholeProgram(folder)) {
            size(program, 1440, 900);
            program.openLab("gradient-check");
            double wide = awaitBench(program, 300, 400);
            size(program, 1024, 700);
            double bench = awaitBench(program, 200, wide - 10);
            assertThat(width(program, ".bench-controls")).isLessThanOrEqualTo(bench);
        }
    }

    private static void size(WholeProgram program, double width, double height) {
        Screen.call(() -> {
            program.stage().setWidth(width);
            program.stage().setHeight(height);
            return true;
        });
    }

    /// How wide the bench's controls may be, once that lies between these.
    private static double awaitBench(WholeProgram program, double least, double most) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            double width = width(program, ".bench-scroll");
            return width > least && width < most && width(program, ".bench-controls") > 0;
        });
        Screen.call(() -> {
            program.stage().getScene().getRoot().layout();
            return true;
        });
        return width(program, ".bench-scroll");
    }

    private static double width(WholeProgram program, String style) {
        return Screen.call(() -> {
            Region found = (Region) program.stage().getScene().lookup(style);
            return found == null ? 0 : found.getWidth();
        });
    }
}
