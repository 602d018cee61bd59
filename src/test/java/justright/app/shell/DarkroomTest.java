package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.image.Image;
import justright.lab.LabState;
import justright.store.DocumentFile;
import justright.ui.text.Language;
import justright.ui.theme.Fonts;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import justright.ui.theme.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class DarkroomTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        FxToolkit.setupFixture(Fonts::load);
    }

    @Test
    void takesPicturesOfLabAndHomeInEverySize(@TempDir Path folder) throws Exception {
        String keep = System.getProperty("darkroom.keep");
        Path out = keep == null ? folder : Path.of(keep);
        Darkroom darkroom = new Darkroom(List.of(new TinyLab()));
        var poster = DocumentFile.beats(new TinyLab().descriptor()).poster();
        for (Theme theme : Theme.values()) {
            for (Language language : Language.values()) {
                Path file = out.resolve("tiny-" + theme.id() + "-" + language.id() + ".png");
                darkroom.shoot(poster, new Darkroom.Exposure(theme, language, 1440, 900), file);
                assertThat(Files.size(file)).isGreaterThan(10_000);
            }
        }
        Path step = out.resolve("presented.png");
        var steps = DocumentFile.beats(new TinyLab().descriptor()).beats();
        darkroom.shootPresented(steps, 1, new Darkroom.Exposure(Theme.LIGHT, Language.ENGLISH, 1280, 720), step);
        var slide = new Image(step.toUri().toString()).getPixelReader();
        for (int x = 20; x < 1280; x += x == 20 ? 880 : 1) {
            for (int y = 690; y < 712; y++) {
                assertThat(slide.getColor(x, y))
                        .as("the caption's bar, in the projector's ink, without keys at its right: %d, %d", x, y)
                        .isEqualTo(Palette.of(Theme.PROJECTOR).color(Token.INK));
            }
        }
        Path small = out.resolve("tiny-small.png");
        darkroom.shoot(poster, new Darkroom.Exposure(Theme.LIGHT, Language.ENGLISH, 1024, 700), small);
        Path home = out.resolve("home.png");
        darkroom.shootHome(new Darkroom.Exposure(Theme.LIGHT, Language.ENGLISH, 1440, 900), home);
        assertThat(Files.size(home)).isGreaterThan(10_000);
    }

    /// A slide shows what came of the question, under the words of its step; the vote belongs to the hall.
    @Test
    void aStepThatAsksIsPaintedAsAnswered(@TempDir Path folder) throws Exception {
        Darkroom darkroom = new Darkroom(List.of(new TinyLab()));
        var exposure = new Darkroom.Exposure(Theme.LIGHT, Language.ENGLISH, 1024, 700);
        List<LabState> asking = DocumentFile.beats(new TinyLab().descriptor()).beats();
        assertThat(asking.get(1).ask()).isNotNull();
        List<LabState> silent =
                asking.stream().map(step -> step.edit().ask(null).done()).toList();
        Path asked = folder.resolve("asked.png");
        Path plain = folder.resolve("plain.png");
        darkroom.shootPresented(asking, 1, exposure, asked);
        darkroom.shootPresented(silent, 1, exposure, plain);
        assertThat(asked).hasSameBinaryContentAs(plain);
    }
}
