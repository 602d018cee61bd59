package justright.ui.plot.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

    @Test
    void anotherReaderSeesTheSamePixels() throws IOException {
        int[] argb = {0xFF102030, 0xFFFFFFFF, 0x80FF0000, 0x00000000, 0xFF00FF7F, 0xFF000001};
        byte[] file = Png.encode(new Pixels(3, 2, argb));
        BufferedImage read = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)));
        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getRGB(0, 0, 3, 2, null, 0, 3)).containsExactly(argb);
    }
}
