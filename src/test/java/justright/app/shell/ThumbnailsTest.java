package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import justright.labs.Labs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every lab stands at home with a picture of its own, in light and in dark; [ThumbnailMaker] makes them.
class ThumbnailsTest {

    static Stream<String> labs() {
        return Labs.all().stream().map(lab -> lab.descriptor().id());
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyLabHasItsPicture(String lab) {
        for (String shade : new String[] {"light", "dark"}) {
            assertThat(Thumbnails.class.getResource("/justright/home/" + lab + "-" + shade + ".png"))
                    .as("%s in %s", lab, shade)
                    .isNotNull();
        }
    }
}
