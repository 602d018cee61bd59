package justright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import justright.setting.Setting;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HeldControlTest {

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    /// Else the rows of the bench would leave a gap for it, and a key would go there.
    @Test
    void aControlThatTakesNoRoomTakesNoneHere() {
        Screen.call(() -> {
            Lifetime life = new Lifetime();
            Setting<?> setting = new SheetSettings().lambda;
            Region control = new Region();
            control.setManaged(false);
            HeldControl held = new HeldControl(control, setting, words(), life).choosable(new SimpleBooleanProperty());
            assertThat(held.isManaged()).isFalse();

            control.setManaged(true);
            assertThat(held.isManaged()).isTrue();

            setting.hidden().set(true);
            assertThat(held.isManaged()).isFalse();
            life.close();
            return held;
        });
    }

    private static Words words() {
        return new Words(
                new SimpleObjectProperty<>(Language.ENGLISH),
                "justright/ui/control/sheet",
                "justright/words/shared",
                "justright/words/lecture");
    }
}
