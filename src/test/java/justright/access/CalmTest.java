package justright.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TitledPane;
import justright.ui.Screen;
import justright.ui.control.MovingSetting;
import org.junit.jupiter.api.Test;

/// Who asked for less motion sees none.
class CalmTest {

    private static final int LONGER_THAN_A_FADE = 900;

    @Test
    void noStyleSheetMovesAnything() throws IOException {
        try (Stream<Path> files = Stream.of(Path.of("resources"), Path.of("src/main/java"))
                .flatMap(CalmTest::filesIn)
                .filter(file -> file.toString().endsWith(".css"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern("(?m)(^|[\\s;{])transition");
            }
        }
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aLightFadesOnlyWhereMotionIsWelcome() throws InterruptedException {
        Screen.start();
        assertThat(lightsAfterRelease(true)).as("reduced").containsExactlyInAnyOrder(1.0, 0.0);
        assertThat(lightsAfterRelease(false)).as("as it is").hasSizeGreaterThan(4);
    }

    private static Set<Double> lightsAfterRelease(boolean reduced) throws InterruptedException {
        Set<Double> lights = new HashSet<>();
        MovingSetting moving = Screen.call(() -> {
            MovingSetting made = new MovingSetting(new SimpleBooleanProperty(reduced));
            made.hold("lambda");
            lights.add(made.light().get());
            made.light().subscribe(light -> lights.add(light.doubleValue()));
            made.release("lambda");
            return made;
        });
        TimeUnit.MILLISECONDS.sleep(LONGER_THAN_A_FADE);
        assertThat(Screen.call(() -> moving.id().get())).isEmpty();
        return Screen.call(() -> Set.copyOf(lights));
    }

    @Test
    void nothingShownMovesByItself() {
        try (Visit visit = Visit.begin()) {
            visit.enter("l2-l1");
            Places.unfold(visit);
            List<Node> restless = visit.ask(() -> Nodes.shown(
                    visit.part(),
                    node -> (node instanceof TitledPane pane && pane.isAnimated())
                            || (node instanceof ProgressIndicator bar && bar.isIndeterminate())));
            assertThat(restless).isEmpty();
        }
    }
}
