package justright.lab.stage;

import java.util.List;
import justright.lab.LabContext;
import justright.setting.ChoiceSetting;
import justright.ui.control.Segmented;

/// Segments in the header of a card, for what a lab lets one choose there.
public final class Segments {

    private Segments() {}

    /// Chooses for a setting, and follows it.
    ///
    /// Words: `setting.<id>` is told by screen readers, `setting.<id>.<choice>` is written in a segment.
    public static <E extends Enum<E>> Segmented<E> of(ChoiceSetting<E> setting, LabContext context) {
        String key = "setting." + setting.id();
        Segmented<E> segments = new Segmented<>(
                setting.choices(),
                setting.get(),
                choice -> context.words().live(key + "." + ChoiceSetting.nameOf(choice)));
        segments.accessibleTextProperty().bind(context.words().live(key));
        segments.valueProperty().subscribe(setting::set);
        context.life().follow(setting.value(), segments::setValue);
        return segments;
    }

    /// Chooses among the faces of one card, which no setting remembers.
    ///
    /// Words, after the key: `title` is told by screen readers, the face's name is written in a segment.
    ///
    /// @param first chosen as the lab opens
    /// @param key what the words begin with, such as `timeline.`
    public static <E extends Enum<E>> Segmented<E> faces(E first, String key, LabContext context) {
        Segmented<E> faces = new Segmented<>(
                List.of(first.getDeclaringClass().getEnumConstants()),
                first,
                face -> context.words().live(key + ChoiceSetting.nameOf(face)));
        faces.accessibleTextProperty().bind(context.words().live(key + "title"));
        faces.getStyleClass().add("compact");
        return faces;
    }
}
