package justright.labs.dropout;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import justright.setting.NumberSetting;
import justright.ui.Screen;
import justright.ui.control.MovingSetting;
import justright.ui.control.SettingControl;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed at a keep_prob and makes no sense is explained there.
class KeepProbControlTest {

    @ParameterizedTest
    @CsvSource({"ENGLISH, Allowed: 0.1 … 1. At 0 every unit would be off.", "KOREAN, 허용 범위: 0.1 … 1. 0이면 모든 유닛이 꺼집니다."})
    void zeroIsExplainedAtTheControlAndTheLastGoodValueStays(Language language, String message) {
        Screen.start();
        NumberSetting keep = new Knobs().keep.get(2);
        String said = Screen.call(() -> {
            Words words = new Words(
                    new SimpleObjectProperty<>(language), "justright.labs.dropout.text", "justright/words/shared");
            Region control =
                    SettingControl.of(keep, new MovingSetting(new SimpleBooleanProperty(true)), words, new Lifetime());
            new Scene(control).getRoot().applyCss();
            TextField box = (TextField) control.lookup(".value-box");
            box.setText("0");
            box.fireEvent(new ActionEvent());
            return ((Label) control.lookup(".field-message")).getText();
        });
        assertThat(said).isEqualTo(message);
        assertThat(keep.get()).isEqualTo(0.7);
    }
}
