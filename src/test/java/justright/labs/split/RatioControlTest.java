package justright.labs.split;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import justright.lab.LabContext;
import justright.labs.EnglishContext;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioControlTest {

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "98/1/1;98/1/1;''",
                "60/20/30;60/20/20;60 + 20 + 30 = 110. The shares must add up to 100.",
                "80/0/20;60/20/20;Without dev there is nothing to choose by. Give dev a share above 0.",
                "30/60/10;60/20/20;The share of dev can be 0.01 … 50 %.",
                "99.98/0.01/0.01;60/20/20;'Make it larger, or take more examples.'"
            })
    void explainsWhatDoesNotFitAndKeepsTheLastGoodSplit(String typed, String kept, String message) {
        String shown = Screen.call(() -> {
            LabContext context = EnglishContext.of("justright.labs.split.text", new Lifetime());
            SplitModel model = new SplitModel(context);
            try {
                RatioControl control = new RatioControl(model, context);
                TextField field = (TextField) control.lookup(".value-box");
                field.setText(typed);
                field.fireEvent(new javafx.event.ActionEvent());
                assertThat(model.knobs().ratio().text()).isEqualTo(kept);
                return ((Label) control.lookup(".field-message")).getText();
            } finally {
                context.life().close();
                model.close();
            }
        });
        assertThat(shown).endsWith(message);
        assertThat(shown.isEmpty()).isEqualTo(message.isEmpty());
    }
}
