package justright.app.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import justright.app.lecture.StepFacts;
import justright.lab.GoalCheck;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.RunControls;
import justright.lab.goal.GoalMeasure;
import justright.setting.Setting;
import justright.ui.control.Icon;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// What is known of labs that need not be open. Thread: JavaFX.
final class FactsOfLabs implements StepFacts {

    private final Studio studio;
    private final List<Lab<?>> labs;
    private final SettingsOfLabs settings;
    private final Lifetime life;
    private final Map<String, ObjectProperty<List<GoalMeasure>>> measures = new HashMap<>();

    FactsOfLabs(Studio studio, List<Lab<?>> labs, Lifetime life) {
        this.studio = studio;
        this.labs = List.copyOf(labs);
        this.settings = new SettingsOfLabs(labs);
        this.life = life;
    }

    @Override
    public Words wordsOf(String lab) {
        return lab(lab).map(it -> studio.words().with(it.descriptor().bundle())).orElse(studio.words());
    }

    @Override
    public List<Setting<?>> settingsOf(String lab) {
        return settings.of(lab).orElse(List.of());
    }

    @Override
    public List<String> challengesOf(String lab) {
        return lab(lab).map(it -> it.descriptor().challenges()).orElse(List.of());
    }

    /// A run of the lab is opened to see what it measures, and closed again.
    @Override
    public ObservableValue<List<GoalMeasure>> measuresOf(String lab) {
        return measures.computeIfAbsent(lab, id -> {
            ObjectProperty<List<GoalMeasure>> known = new SimpleObjectProperty<>(List.of());
            lab(id).ifPresent(it -> ask(it, known));
            return known;
        });
    }

    private void ask(Lab<?> lab, ObjectProperty<List<GoalMeasure>> known) {
        LabContext context = new Studio().contextFor(lab.descriptor());
        LabModel model = lab.createModel(context);
        Lifetime asking = life.child();
        asking.onEnd(() -> {
            context.life().close();
            model.close();
        });
        Optional<RunControls> run = model.run();
        if (run.isEmpty()) {
            asking.close();
            return;
        }
        context.pump()
                .everyPulse(
                        () -> {
                            if (known.get().isEmpty() && run.get().latest() != null) {
                                known.set(GoalCheck.measures(model));
                                FramePump.signal(asking::close).run(); // not in the middle of its own pulse
                            }
                        },
                        asking);
    }

    @Override
    public Node pictureOf(String lab, double width, double height, Lifetime shown) {
        ImageView picture = Thumbnails.view(studio, lab, width, height, shown);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("step-picture");
        frame.setMinSize(width, height);
        frame.setMaxSize(width, height);
        if (picture.getImage() == null) {
            lab(lab).ifPresent(it -> frame.getChildren()
                    .setAll(new Icon(it.descriptor().chapter().pictogram())));
        }
        return frame;
    }

    private Optional<Lab<?>> lab(String id) {
        return labs.stream().filter(lab -> lab.descriptor().id().equals(id)).findFirst();
    }
}
