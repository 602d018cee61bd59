package justright.lab.stage;

import javafx.scene.layout.StackPane;
import justright.lab.LabContext;
import justright.lab.RunControls;
import justright.lab.RunControls.RunStatus;
import justright.training.TrainingState;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.curve.Playhead;
import justright.ui.plot.curve.RunPlot;
import justright.ui.plot.mark.Divergence;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// Curves of a run as its scrubber: the x axis is the track, pressing or dragging anywhere goes to that step, and so
/// do keys.
///
/// Shows the playhead, what is empty, and where the run became infinite.
public final class Timeline extends StackPane {

    private final RunControls run;
    private final Words words;
    private final PlotCanvas canvas;
    private @Nullable RunPlot curves;

    public Timeline(RunControls run, LabContext context) {
        this.run = run;
        this.words = context.words();
        canvas = new PlotCanvas(context.palette().getValue());
        context.life().follow(context.palette(), canvas.paletteProperty()::set);
        context.life().listen(run.status(), (_, _, _) -> repaint());
        context.life().listen(words.language(), (_, _, _) -> repaint());
        canvas.setOnPointer(this::pointed);
        new ScrubKeys(
                        () -> run.status().getValue().step(),
                        () -> run.status().getValue().furthest(),
                        run::seek,
                        run::toggle)
                .listen(canvas);
        canvas.accessibleHelpProperty().bind(words.live("timeline.keys"));
        getStyleClass().add("timeline");
        getChildren().add(canvas);
    }

    public PlotCanvas canvas() {
        return canvas;
    }

    /// Shows these curves over the steps of the run.
    public void show(RunPlot plot) {
        curves = plot;
        repaint();
    }

    private void repaint() {
        RunPlot plot = curves;
        if (plot == null) {
            return;
        }
        RunStatus status = run.status().getValue();
        if (status.furthest() == 0 && !(status.state() instanceof TrainingState.Diverged)) {
            canvas.setPlot(beforeTheRun(plot.behind()));
            return;
        }
        RunPlot shown = plot.with(new Playhead(status.step()));
        if (status.state() instanceof TrainingState.Diverged(int step)) {
            shown = shown.with(new Divergence(
                    step,
                    words.get("timeline.diverged"),
                    words.get("timeline.diverged.when", Numbers.whole(step + 1L)),
                    words.get("timeline.diverged.advice")));
        }
        canvas.setPlot(shown);
    }

    /// The last picture may still be of the run before this one: only what stands behind both is left of it.
    private RunPlot beforeTheRun(RunPlot behind) {
        return behind.isBlank()
                ? behind.with(new EmptyNote(words.get("timeline.empty"), words.get("timeline.empty.hint")))
                : behind.with(new Playhead(0));
    }

    private void pointed(PlotPointer pointer) {
        RunStatus status = run.status().getValue();
        boolean scrubs =
                pointer.action() == PlotPointer.Action.PRESSED || pointer.action() == PlotPointer.Action.DRAGGED;
        if (scrubs && status.furthest() > 0) {
            run.seek(Math.clamp(Math.round(pointer.x()), 0, status.furthest()));
        }
    }
}
