package justright.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import justright.ui.plot.SamplePlots.Sample;
import justright.ui.plot.surface.SvgSurface;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlotLayersTest {

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    /// A part that notes when it is painted.
    private record Part(String name, List<String> painted) implements Plot {

        @Override
        public void paint(Sheet sheet) {
            painted.add(name);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Part part && part.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    private record Parts(List<Plot> parts) implements Plot {

        @Override
        public List<Plot> layers(Sheet sheet) {
            return parts;
        }

        @Override
        public void paint(Sheet sheet) {
            parts.forEach(part -> part.paint(sheet));
        }
    }

    @Test
    void onlyWhatHasChangedIsPaintedAnew() {
        List<String> painted = new ArrayList<>();
        Toolkit.run(() -> {
            PlotCanvas canvas = new PlotCanvas(Palette.of(Theme.LIGHT));
            canvas.resize(100, 80);
            Consumer<String> show = top -> {
                canvas.setPlot(new Parts(List.of(new Part("map", painted), new Part(top, painted))));
                canvas.layout();
            };
            show.accept("one");
            show.accept("two");
            assertThat(painted).containsExactly("map", "one", "two");
            canvas.paletteProperty().set(Palette.of(Theme.DARK));
            canvas.layout();
            assertThat(painted).endsWith("map", "two").hasSize(5);
            canvas.resize(120, 80);
            canvas.layout();
            assertThat(painted).endsWith("map", "two").hasSize(7);
        });
    }

    /// As when a lab's first picture comes together with a new subtitle of its card.
    @Test
    void aLayerThatComesWhileItsCardIsLaidOutDoesNotKeepTheNextPictureAway() {
        List<String> painted = new ArrayList<>();
        Toolkit.run(() -> {
            PlotCanvas canvas = new PlotCanvas(Palette.of(Theme.LIGHT));
            VBox card = new VBox(new StackPane(canvas));
            StackPane root = new StackPane(card);
            root.resize(200, 160);
            canvas.setPlot(new Part("map", painted));
            root.layout();
            card.requestLayout();
            canvas.setPlot(new Parts(List.of(new Part("map", painted), new Part("one", painted))));
            root.layout();
            canvas.setPlot(new Parts(List.of(new Part("map", painted), new Part("two", painted))));
            root.layout();
        });
        assertThat(painted).endsWith("one", "two");
    }

    @ParameterizedTest
    @MethodSource("justright.ui.plot.SamplePlots#all")
    void layersTogetherCoverWhatThePlotPaints(Sample sample) {
        Toolkit.run(() -> {
            RecordingSurface whole = new RecordingSurface(new SvgSurface(sample.width(), sample.height()));
            RecordingSurface parts = new RecordingSurface(new SvgSurface(sample.width(), sample.height()));
            sample.plot().paint(sheet(sample, whole));
            sample.plot().layers(sheet(sample, parts)).forEach(layer -> layer.paint(sheet(sample, parts)));
            assertThat(parts.calls()).containsExactlyInAnyOrderElementsOf(whole.calls());
        });
    }

    private static Sheet sheet(Sample sample, RecordingSurface surface) {
        return new Sheet(surface, Palette.of(Theme.LIGHT), sample.style(), sample.width(), sample.height());
    }
}
