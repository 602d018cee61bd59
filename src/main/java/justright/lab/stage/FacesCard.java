package justright.lab.stage;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import justright.lab.LabContext;
import justright.setting.ChoiceSetting;
import justright.ui.control.Card;
import justright.ui.control.Segmented;

/// A card with several pictures, one of them in sight: a setting says which, segments in its header choose.
///
/// Words: `setting.<id>.<choice>` is written in a segment.
///
/// @param <E> the pictures
public final class FacesCard<E extends Enum<E>> {

    private final StackPane body = new StackPane();
    private final Card card;

    /// @param titles what the keys of the card's titles begin with; the name of the choice follows
    public FacesCard(ChoiceSetting<E> setting, String titles, Map<E, ? extends Region> faces, LabContext context) {
        this(
                setting,
                Bindings.createStringBinding(
                        () -> context.words().get(titles + ChoiceSetting.nameOf(setting.get())),
                        setting.value(),
                        context.words().language()),
                faces,
                context);
    }

    /// With a title that depends on more than the choice.
    public FacesCard(
            ChoiceSetting<E> setting, StringBinding title, Map<E, ? extends Region> faces, LabContext context) {
        Segmented<E> choice = Segments.of(setting, context);
        body.setMinSize(0, 0);
        card = new Card(title, body).legend(choice);
        card.setMinSize(0, 0);
        context.life().follow(setting.value(), shown -> {
            Region face = faces.get(shown);
            if (face != null) {
                body.getChildren().setAll(face);
            }
        });
    }

    public Card card() {
        return card;
    }
}
