package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import justright.labs.Labs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every lab stands at home with a picture of its own, in light and in dark; [ThumbnailMaker] makes them.
class ThumbnailsTest {

    /// Not a legend's key, or another scrap.
    private static final int LEAST = 100;

    static Stream<String> labs() {
        return Labs.all().stream().map(lab -> lab.descriptor().id());
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyLabHasItsPicture(String lab) throws IOException {
        for (String shade : new String[] {"light", "dark"}) {
            URL file = Thumbnails.class.getResource("/justright/home/" + lab + "-" + shade + ".png");
            assertThat(file).as("%s in %s", lab, shade).isNotNull();
            BufferedImage picture = ImageIO.read(Objects.requireNonNull(file));
            assertThat(picture.getWidth()).as("width of %s in %s", lab, shade).isGreaterThan(LEAST);
            assertThat(picture.getHeight()).as("height of %s in %s", lab, shade).isGreaterThan(LEAST);
        }
    }
}
