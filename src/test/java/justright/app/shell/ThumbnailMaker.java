package justright.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import justright.lab.Lab;
import justright.lab.LabState;
import justright.labs.Labs;
import justright.store.DocumentFile;
import justright.ui.plot.surface.Pixels;
import justright.ui.plot.surface.Png;
import justright.ui.text.Language;
import justright.ui.theme.Fonts;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Makes the small pictures of the home page from the labs themselves:
/// `mvn test -Dtests.excluded=none -Dtest=ThumbnailMaker`.
@Tag("thumbnails")
class ThumbnailMaker {

    private static final Path HOME = Path.of("resources/justright/home");
    /// Twice the size at which they are shown.
    private static final int WIDTH = 408;

    /// Presets of the flagship lab that stand in the invitation.
    private static final Map<String, String> INVITATION =
            Map.of("too-simple", "high-bias", "just-right", "just-right", "too-wild", "high-variance");

    private final Darkroom darkroom = new Darkroom(Labs.all());

    @Test
    void make() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        FxToolkit.setupFixture(Fonts::load);
        Files.createDirectories(HOME);
        for (Lab<?> lab : Labs.all()) {
            make(lab.descriptor().id(), DocumentFile.beats(lab.descriptor()).poster());
        }
        Lab<?> flagship = Labs.find("l2-l1").orElseThrow();
        for (Map.Entry<String, String> each : INVITATION.entrySet()) {
            make(
                    each.getValue(),
                    DocumentFile.beats(flagship.descriptor())
                            .preset(each.getKey())
                            .orElseThrow());
        }
    }

    private void make(String name, LabState state) throws IOException {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Pixels hero = darkroom.hero(state, new Darkroom.Exposure(theme, Language.ENGLISH, 1024, 700));
            Files.write(HOME.resolve(name + "-" + theme.id() + ".png"), Png.encode(reduced(hero)));
        }
    }

    /// Averages over areas, so that thin lines stay.
    private static Pixels reduced(Pixels image) {
        int width = Math.min(WIDTH, image.width());
        int height = (int) Math.round((double) image.height() * width / image.width());
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = average(
                        image,
                        x * image.width() / width,
                        (x + 1) * image.width() / width,
                        y * image.height() / height,
                        (y + 1) * image.height() / height);
            }
        }
        return new Pixels(width, height, argb);
    }

    private static int average(Pixels image, int left, int right, int top, int bottom) {
        int[] sums = new int[3];
        int count = 0;
        for (int y = top; y < Math.max(bottom, top + 1); y++) {
            for (int x = left; x < Math.max(right, left + 1); x++) {
                int pixel = image.argb()[y * image.width() + x];
                sums[0] += (pixel >> 16) & 0xFF;
                sums[1] += (pixel >> 8) & 0xFF;
                sums[2] += pixel & 0xFF;
                count++;
            }
        }
        return 0xFF000000 | ((sums[0] / count) << 16) | ((sums[1] / count) << 8) | (sums[2] / count);
    }
}
