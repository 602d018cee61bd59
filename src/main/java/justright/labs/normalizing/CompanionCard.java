package justright.labs.normalizing;

import java.util.EnumMap;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import justright.lab.LabContext;
import justright.ui.control.Card;
import justright.ui.control.Segmented;
import justright.ui.text.Words;

/// The examples themselves, one view at a time: step by step, feature by feature, set by set.
final class CompanionCard {

    private final NormalizingSettings settings;
    private final Words words;
    private final StackPane body = new StackPane();
    private final EnumMap<Companion, Region> views = new EnumMap<>(Companion.class);
    private final Card card;

    CompanionCard(NormalizingModel model, LabContext context) {
        settings = model.knobs();
        words = context.words();
        views.put(Companion.CLOUDS, new CloudsPane(model, context).pane());
        views.put(Companion.SHAPES, new ShapesPane(model, context).pane());
        views.put(Companion.SETS, new SetsPane(model, context).pane());
        body.setMinSize(0, 0);
        card = new Card(
                        Bindings.createStringBinding(
                                () -> words.get("companion." + title()),
                                settings.companion.value(),
                                settings.statistics.value(),
                                settings.inputs.value(),
                                words.language()),
                        body)
                .legend(choice(context));
        context.life().follow(settings.companion.value(), this::show);
    }

    Card card() {
        return card;
    }

    private Segmented<Companion> choice(LabContext context) {
        Segmented<Companion> choice = new Segmented<>(
                List.of(Companion.values()),
                settings.companion.get(),
                it -> words.live("companion." + name(it) + ".short"));
        choice.valueProperty().subscribe(it -> settings.companion.set(it));
        context.life().follow(settings.companion.value(), choice::setValue);
        choice.accessibleTextProperty().bind(words.live("setting.companion"));
        return choice;
    }

    /// Which statistics prepare the sets is said only where there are any.
    private String title() {
        String name = name(settings.companion.get());
        if (settings.companion.get() != Companion.SETS) {
            return name;
        }
        boolean raw = settings.inputs.get() == InputStep.RAW;
        return raw ? name + ".raw" : settings.statistics.get() == Statistics.EACH ? name + ".each" : name;
    }

    private void show(Companion shown) {
        body.getChildren().setAll(views.get(shown));
    }

    private static String name(Companion companion) {
        return companion.name().toLowerCase(java.util.Locale.ROOT);
    }
}
