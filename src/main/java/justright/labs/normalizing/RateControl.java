package justright.labs.normalizing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.ui.control.Landmark;
import justright.ui.control.SettingControl;
import justright.ui.control.SettingSlider;
import justright.ui.text.Words;

/// α with its limit 2/λ_max marked on the track; below it, one click to the best α and the switch that gives both sides
/// the same.
final class RateControl {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final NormalizingModel model;
    private final NormalizingSettings settings;
    private final Words words;
    private final SettingSlider slider;
    private final VBox box;

    RateControl(NormalizingModel model, LabContext context) {
        this.model = model;
        this.settings = model.knobs();
        this.words = context.words();
        slider = new SettingSlider(settings.learningRate, context.moving(), words, context.life());
        slider.setCaption(caption());
        Region same = SettingControl.of(settings.same, context.moving(), words, context.life());
        HBox.setHgrow(same, Priority.ALWAYS);
        HBox choices = new HBox(12, best(context), same);
        choices.getStyleClass().add("rate-choices");
        box = new VBox(6, slider, choices);
        context.life().follow(model.moment(), _ -> mark());
        context.life().listen(words.language(), (_, _, _) -> mark());
    }

    Region region() {
        return box;
    }

    /// Whose α it is.
    private ObservableValue<String> caption() {
        return Bindings.createStringBinding(
                () -> words.get(settings.isShared() ? "rate.both" : "rate.raw"),
                settings.same.value(),
                settings.optimizer.value(),
                words.language());
    }

    private Button best(LabContext context) {
        Button best = new Button();
        best.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(settings.batch.get() == BatchChoice.FULL ? "rate.best" : "rate.safe"),
                        settings.batch.value(),
                        words.language()));
        best.setMinWidth(Region.USE_PREF_SIZE);
        best.getStyleClass().addAll("outline-button", "control", "toggled");
        best.setOnAction(_ -> settings.rates.set(Rates.BEST));
        Runnable mark = () -> best.pseudoClassStateChanged(SELECTED, settings.rates() == Rates.BEST);
        context.life().follow(settings.rates.value(), _ -> mark.run());
        context.life().follow(settings.optimizer.value(), _ -> mark.run());
        best.disableProperty().bind(settings.rates.usable().not());
        return best;
    }

    /// The limit is that of plain descent on all examples: where neither holds, none is marked.
    private void mark() {
        List<Landmark> limits = new ArrayList<>();
        if (model.rule().isPlain()) {
            boolean shared = settings.isShared();
            Problem problem = model.problem();
            limits.add(limit(shared ? "rate.limit.raw" : "rate.limit", problem.raw()));
            if (shared) {
                limits.add(limit("rate.limit." + Readings.stepName(problem), problem.prepared()));
            }
        }
        slider.showLandmarks(limits);
    }

    private Landmark limit(String key, Terrain terrain) {
        return new Landmark(terrain.curvature().largestStableLearningRate(), words.get(key));
    }
}
