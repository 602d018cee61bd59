package justright.lab.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import javafx.scene.layout.Region;
import justright.lab.stage.PanelsStage.Shares;
import justright.ui.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PanelsStageTest {

    private final Region hero = new Region();
    private final Region left = new Region();
    private final Region right = new Region();
    private final PanelsStage stage =
            new PanelsStage(List.of(hero), List.of(left, right), new Shares(0.6, List.of(0.5, 0.5)));

    @BeforeAll
    static void start() {
        Screen.start();
    }

    private void layOut() {
        Screen.call(() -> {
            stage.resize(816, 612);
            stage.layout();
            return true;
        });
    }

    @Test
    void sharesTheRoomOtherwiseWhenTold() {
        layOut();
        assertThat(hero.getHeight()).isEqualTo(360);
        assertThat(left.getWidth()).isEqualTo(400);

        Screen.call(() -> {
            stage.setShares(new Shares(0.5, List.of(0.25, 0.75)));
            return true;
        });
        layOut();
        assertThat(hero.getHeight()).isEqualTo(300);
        assertThat(left.getWidth()).isEqualTo(200);
        assertThat(right.getWidth()).isEqualTo(600);
    }

    @Test
    void refusesAShareTooFew() {
        assertThatIllegalArgumentException().isThrownBy(() -> stage.setShares(new Shares(0.5, List.of(1.0))));
    }
}
