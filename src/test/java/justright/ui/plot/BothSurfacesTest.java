package justright.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import javafx.scene.canvas.Canvas;
import javax.xml.parsers.DocumentBuilderFactory;
import justright.ui.plot.SamplePlots.Sample;
import justright.ui.plot.surface.CanvasSurface;
import justright.ui.plot.surface.SvgSurface;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/// What is exported is what is on screen.
class BothSurfacesTest {

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    @ParameterizedTest
    @MethodSource("justright.ui.plot.SamplePlots#all")
    void canvasAndSvgReceiveTheSameCalls(Sample sample) {
        Toolkit.run(() -> {
            Canvas canvas = new Canvas(sample.width(), sample.height());
            RecordingSurface onCanvas = new RecordingSurface(new CanvasSurface(canvas.getGraphicsContext2D()));
            RecordingSurface onSvg = new RecordingSurface(new SvgSurface(sample.width(), sample.height()));
            paint(sample, onCanvas);
            paint(sample, onSvg);
            assertThat(onCanvas.calls()).isNotEmpty().isEqualTo(onSvg.calls());
            assertThat(onCanvas.openClips()).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("justright.ui.plot.SamplePlots#all")
    void svgIsWellFormed(Sample sample) {
        String svg = sample.plot().toSvg(Palette.of(Theme.LIGHT), sample.style(), sample.width(), sample.height());
        String withoutImages = svg.replaceAll("base64,[^\"]*", "");
        assertThat(withoutImages).doesNotContain("NaN", "Infinity");
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg))))
                .doesNotThrowAnyException();
    }

    private static void paint(Sample sample, RecordingSurface surface) {
        sample.plot()
                .paint(new Sheet(surface, Palette.of(Theme.LIGHT), sample.style(), sample.width(), sample.height()));
    }
}
