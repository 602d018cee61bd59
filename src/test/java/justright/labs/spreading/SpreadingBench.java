package justright.labs.spreading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import justright.labs.ModelBench;

/// The lab's model with nothing around it, to be asked from a test's thread.
final class SpreadingBench extends ModelBench<SpreadingModel> {

    SpreadingBench() {
        super("justright.labs.spreading.text", SpreadingModel::new);
    }

    /// A run with these settings and the defaults of all others, to its end.
    Reading train(Map<String, String> values) {
        this.<Boolean>report(model -> done -> model.trial(values, _ -> done.accept(true)));
        settle();
        return reading();
    }

    Reading reading() {
        return Objects.requireNonNull(ask(model -> model.reading().get()));
    }

    List<Match> matches() {
        return ask(model -> model.matches().all().get());
    }

    String verdict() {
        return ask(model -> model.diagnosis().getValue().verdict().key());
    }
}
