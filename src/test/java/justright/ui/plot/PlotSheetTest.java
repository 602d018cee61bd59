package justright.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import justright.ui.plot.SamplePlots.Sample;
import justright.ui.plot.surface.Pixels;
import justright.ui.plot.surface.Png;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import justright.ui.theme.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Paints every sample picture in every theme to `target/plots`, as PNG and SVG, for the eye.
class PlotSheetTest {

    private static final Path FOLDER = Path.of("target", "plots");

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    @ParameterizedTest
    @MethodSource("justright.ui.plot.SamplePlots#all")
    void paintsInEveryTheme(Sample sample) throws IOException {
        Files.createDirectories(FOLDER);
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            Palette palette = Palette.of(theme);
            String name = sample.name() + "-" + theme.id();
            Toolkit.run(() -> {
                Pixels picture = picture(sample, palette);
                assertThat(Arrays.stream(picture.argb()).distinct().count())
                        .as("colours")
                        .isGreaterThan(8);
                write(FOLDER.resolve(name + ".png"), Png.encode(picture));
            });
            Files.writeString(
                    FOLDER.resolve(name + ".svg"),
                    sample.plot().toSvg(palette, sample.style(), sample.width(), sample.height()));
        }
    }

    private static Pixels picture(Sample sample, Palette palette) {
        PlotCanvas canvas = new PlotCanvas(palette);
        canvas.plotStyleProperty().set(sample.style());
        canvas.setPlot(sample.plot());
        canvas.setPrefSize(sample.width(), sample.height());
        Scene scene = new Scene(new StackPane(canvas), sample.width(), sample.height());
        scene.setFill(palette.color(Token.CARD));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(palette.color(Token.CARD));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        WritableImage image = scene.getRoot().snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Pixels(width, height, argb);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
