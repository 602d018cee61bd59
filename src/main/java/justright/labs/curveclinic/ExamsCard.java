package justright.labs.curveclinic;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import justright.lab.LabContext;
import justright.ui.control.Card;
import justright.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/// The tests that can be ordered, two by two, and what they have cost.
final class ExamsCard {

    private final Card card;

    ExamsCard(CurveClinicModel model, LabContext context) {
        List<ExamCell> cells = Stream.of(Exam.values())
                .map(exam -> new ExamCell(exam, model, context))
                .toList();
        Label spent = new Label();
        spent.setMinWidth(Label.USE_PREF_SIZE);
        Runnable count = () -> {
            Reading now = model.reading().get();
            spent.setText(context.words().get("exam.spent", Numbers.whole(now == null ? 0 : now.spent())));
        };
        context.life().listen(model.reading(), (_, _, _) -> count.run());
        context.life().listen(context.words().language(), (_, _, _) -> count.run());
        count.run();
        card = new Card(context.words().live("exam.title"), new ExamShelf(cells)).legend(spent);
        card.subtitle(Bindings.createStringBinding(
                () -> isCompared(model.reading().get()) ? context.words().get("exam.thin") : "",
                model.reading(),
                context.words().language()));
        card.setMinSize(0, 0);
    }

    /// Whether a test shows the run as it came in beside its own.
    private static boolean isCompared(@Nullable Reading now) {
        return now != null && now.ordered().stream().anyMatch(Exam::isTraining);
    }

    Card card() {
        return card;
    }
}
