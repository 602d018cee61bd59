package justright.labs.curveclinic;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import justright.ui.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClinicStageTest {

    private final Region hero = new Region();
    private final Region exams = new Region();
    private final Region naming = new Region();

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    private void lay(boolean abreast, double width, double height) {
        Screen.call(() -> {
            ClinicStage stage = new ClinicStage(hero, exams, naming);
            stage.setAbreast(abreast);
            assertThat(stage.minWidth(-1)).isEqualTo(abreast ? 420 : 560);
            stage.resize(width, height);
            stage.layout();
            return stage;
        });
    }

    @Test
    void besideAnotherRunInASmallWindowTheCurvesStandAlone() {
        lay(true, 460, 340);

        assertThat(hero.getWidth()).isEqualTo(460);
        assertThat(hero.getHeight()).isEqualTo(340);
        assertThat(exams.isVisible()).isFalse();
        assertThat(naming.isVisible()).isFalse();
    }

    @Test
    void everythingIsSeenWhereThereIsRoom() {
        lay(true, 680, 520);
        assertThat(exams.isVisible()).isTrue();
        assertThat(naming.isVisible()).isTrue();

        lay(false, 656, 560);
        assertThat(exams.isVisible()).isTrue();
        assertThat(naming.getHeight()).isGreaterThanOrEqualTo(268);
    }
}
