package justright.labs.curveclinic;

import java.util.Map;
import javafx.beans.binding.Bindings;
import justright.lab.LabContext;
import justright.lab.stage.FacesCard;
import justright.ui.control.Card;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The hero: the patient's curves, or the gallery.
final class HeroCard {

    private final Card card;

    HeroCard(CurveClinicModel model, LabContext context) {
        Words words = context.words();
        var title = Bindings.createStringBinding(
                () -> model.knobs().face.get() == Face.GALLERY
                        ? words.get("face.gallery")
                        : words.get("face.patient", number(model)),
                model.knobs().face.value(),
                model.reading(),
                words.language());
        card = new FacesCard<>(
                        model.knobs().face,
                        title,
                        Map.of(
                                Face.PATIENT,
                                new PatientPane(model, context).pane(),
                                Face.GALLERY,
                                new GalleryPane(model, context).pane()),
                        context)
                .card();
    }

    private static String number(CurveClinicModel model) {
        Reading now = model.reading().get();
        return Numbers.whole(now == null ? model.seed() : now.number());
    }

    Card card() {
        return card;
    }
}
