package justright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Words;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All components in all their states, in each theme and language, as pictures to be looked at:
/// `target/components-light.png` and so on.
class ComponentSheetTest {

    @BeforeAll
    static void start() {
        Screen.start();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, ENGLISH", "DARK, ENGLISH", "PROJECTOR, ENGLISH", "LIGHT, KOREAN"})
    void everyComponentIsDrawn(Theme theme, Language language) throws Exception {
        String suffix = language == Language.ENGLISH ? "" : "-" + language.id();
        Path file = Path.of("target", "components-" + theme.id() + suffix + ".png");
        Screen.call(() -> {
            try (Lifetime life = new Lifetime()) {
                Words words = new Words(
                        new SimpleObjectProperty<>(language), "justright/ui/control/sheet", "justright/words/shared");
                Scene scene = Screen.scene(new ComponentSheet(words, life), theme, 1440, 1060);
                Screen.save(scene, file);
                return true;
            }
        });
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void theToolkitsOwnControlsTakeOurLook(Theme theme) throws Exception {
        Path file = Path.of("target", "components-stock-" + theme.id() + ".png");
        Screen.call(() -> {
            Screen.save(Screen.scene(new StockSheet(), theme, 780, 620), file);
            return true;
        });
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    @Test
    void allGrowsWithTheFont() throws Exception {
        Path file = Path.of("target", "components-light-150.png");
        Screen.call(() -> {
            try (Lifetime life = new Lifetime()) {
                Words words = new Words(
                        new SimpleObjectProperty<>(Language.ENGLISH),
                        "justright/ui/control/sheet",
                        "justright/words/shared");
                ComponentSheet sheet = new ComponentSheet(words, life);
                Scene scene = Screen.scene(sheet, Theme.LIGHT, 1500, 1500);
                sheet.getStyleClass().add("font-150");
                Screen.save(scene, file);
                return true;
            }
        });
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }
}
