package justright.ui.plot.curve;

import justright.ui.plot.Annotation;
import justright.ui.plot.Plot;

/// Curves over the steps of a run: what a timeline shows and scrubs.
public interface RunPlot extends Plot {

    RunPlot with(Playhead playhead);

    RunPlot with(Annotation annotation);

    /// Only what stands behind: axes and pinned curves.
    RunPlot behind();

    /// Whether there is no curve at all.
    boolean isBlank();
}
