package justright.labs.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.lab.Undo;
import justright.labs.ModelBench;
import justright.ui.Screen;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a hand on the hero picture does.
class HeroCardTest {

    private static final double WIDTH = 800;
    private static final double HEIGHT = 400;
    private static final int STEPS = 12;

    private @Nullable LabContext context;
    private final ModelBench<ConvolutionModel> bench =
            new ModelBench<>("justright.labs.convolution.text", this::modelIn);
    private @Nullable PlotCanvas canvas;

    private ConvolutionModel modelIn(LabContext given) {
        context = given;
        return new ConvolutionModel(given);
    }

    @BeforeEach
    void open() {
        bench.tell(it -> it.restore(LabState.of(ConvolutionModel.ID, Map.of(), ConvolutionModel.SEED, STEPS)));
        bench.settle();
        canvas = bench.ask(it -> {
            PlotCanvas made = (PlotCanvas)
                    new HeroCard(it, Objects.requireNonNull(context)).card().lookup(".plot-canvas");
            made.resize(WIDTH, HEIGHT);
            made.layout();
            return made;
        });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private HeroPlaces places() {
        return bench.ask(it -> {
            HeroPlot plot =
                    (HeroPlot) Objects.requireNonNull(canvas).plotProperty().get();
            return Objects.requireNonNull(plot)
                    .places(WIDTH, HEIGHT, canvas.plotStyleProperty().get().unit());
        });
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        Screen.call(() -> {
            Objects.requireNonNull(canvas).fireEvent(event(type, x, y));
            return true;
        });
    }

    private static MouseEvent event(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                null);
    }

    @Test
    void aDraggedWeightFollowsTheHandAndIsTakenBackInOneStep() {
        Undo undo = bench.undo();
        Box filter = places().filter();
        double x = filter.x() + 1.5 * filter.cell();
        double y = filter.y() + 1.5 * filter.cell();
        mouse(MouseEvent.MOUSE_PRESSED, x, y);
        for (int pixel = 1; pixel <= 30; pixel++) {
            mouse(MouseEvent.MOUSE_DRAGGED, x, y - pixel);
        }
        mouse(MouseEvent.MOUSE_RELEASED, x, y - 30);
        bench.settle();
        Scene now = bench.ask(it -> it.scene().orElseThrow());
        assertThat(now.frame().filter().data).containsExactly(1, 0, -1, 1, 2.5, -1, 1, 0, -1);
        assertThat(now.filled()).isEqualTo(STEPS);
        bench.tell(_ -> undo.undo());
        assertThat(bench.<FilterChoice>ask(it -> it.knobs().filter.get())).isEqualTo(FilterChoice.VERTICAL);
        assertThat(bench.<Boolean>ask(_ -> undo.canUndo().get())).isFalse();
    }

    /// Rounded to whole numbers, a filter that is still being learned would look like the one behind the target.
    @Test
    void inASmallWindowLearnedWeightsKeepADecimal() {
        bench.tell(it -> it.restore(
                LabState.of(ConvolutionModel.ID, Map.of("mode", "learn", "stride", "2"), ConvolutionModel.SEED, 400)));
        bench.settle();
        double first = bench.ask(it -> it.scene().orElseThrow().frame().filter().get(0));
        assertThat(first).isBetween(0.6, 0.94);

        assertThat(painted(640, 280)).contains(">" + Weights.sum(first) + "<");
        assertThat(painted(600, 240)).contains(">" + Weights.sum(first) + "<");
    }

    private String painted(double width, double height) {
        return Screen.call(() -> Objects.requireNonNull(
                        Objects.requireNonNull(canvas).plotProperty().get())
                .toSvg(Palette.of(Theme.LIGHT), PlotStyle.MULTIPLE, width, height));
    }

    @Test
    void aWeightIsLetGoWithTheButton() {
        Box filter = places().filter();
        mouse(MouseEvent.MOUSE_PRESSED, filter.x() + 1, filter.y() + 1);
        mouse(MouseEvent.MOUSE_RELEASED, filter.x() + 1, filter.y() + 1);
        mouse(MouseEvent.MOUSE_DRAGGED, filter.x() + 1, filter.y() + 61);
        assertThat(bench.<FilterChoice>ask(it -> it.knobs().filter.get())).isEqualTo(FilterChoice.VERTICAL);
    }

    @Test
    void theWindowIsDraggedAndACellIsClicked() {
        HeroPlaces at = places();
        double pixel = at.left().cell();
        mouse(MouseEvent.MOUSE_PRESSED, at.left().x() + 4.5 * pixel, at.left().y() + 3.5 * pixel);
        mouse(MouseEvent.MOUSE_RELEASED, at.left().x() + 4.5 * pixel, at.left().y() + 3.5 * pixel);
        bench.settle();
        assertThat(bench.<Integer>ask(it -> it.scene().orElseThrow().stop())).isEqualTo(2 * 6 + 3);
        double cell = at.right().cell();
        mouse(MouseEvent.MOUSE_PRESSED, at.right().x() + 0.5 * cell, at.right().y() + 4.5 * cell);
        bench.settle();
        assertThat(bench.<Integer>ask(it -> it.scene().orElseThrow().stop())).isEqualTo(4 * 6);
    }
}
