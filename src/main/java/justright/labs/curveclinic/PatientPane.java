package justright.labs.curveclinic;

import java.util.List;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.Repeats;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.lab.stage.RunCurves.Ghost;
import justright.lab.stage.Timeline;
import justright.training.Snapshot;
import justright.ui.plot.PlotStyle;
import justright.ui.text.Words;

/// The patient's curves, as the scrubber of its run.
final class PatientPane {

    /// Thin, so that noise from update to update does not become a blot.
    private static final PlotStyle FINE = new PlotStyle(12, 1.4, 1.1, 3, 1.8, 2.2, 5, 1.4, 3, 1);

    private final CurveClinicModel model;
    private final PinNames names;
    private final Words words;
    private final Timeline timeline;

    PatientPane(CurveClinicModel model, LabContext context) {
        this.model = model;
        words = context.words();
        names = new PinNames(model, words);
        timeline = new Timeline(model, context);
        timeline.setMinSize(0, 0);
        timeline.canvas().plotStyleProperty().set(FINE);
        timeline.canvas().getStyleClass().add("home-picture");
        Redrawing.whenever(model, context, this::draw, model.reading());
        Redrawing.whenRepeated(model, context, this::draw);
        timeline.canvas().accessibleTextProperty().bind(words.live(model.description()));
    }

    Region pane() {
        return timeline;
    }

    private void draw() {
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        Snapshot<Regimen, Case> snapshot = now.snapshot();
        List<Ghost> ghosts = model.pins().stream()
                .filter(pin -> !pin.moment().snapshot().run().equals(snapshot.run()))
                .map(pin -> new Ghost(names.name(pin), pin.moment().snapshot().curves()))
                .toList();
        List<Repeats.Repeated> repeated =
                model.repetition().status().getValue() instanceof Repeats.Made made ? made.settings() : List.of();
        int end = Math.max(snapshot.horizon(), snapshot.furthest());
        timeline.show(new ClinicCurves(now, ghosts, repeated, end, words).plot());
    }
}
