package justright.labs.initialization;

import java.util.Collections;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;

/// The network of the row in focus, in the playground.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, Knobs knobs, int digits) {
        PlaygroundDraft draft = PlaygroundDraft.from(own)
                .set("data", "digits")
                .set("examples", Digits.EXAMPLES)
                .set("dev", Digits.JUDGES)
                .set("test", digits - Digits.EXAMPLES - Digits.JUDGES)
                .hidden(Collections.nCopies(knobs.layers.getInt(), knobs.units.getInt()))
                .activation(knobs.bend.get().name())
                .same("learning-rate", "batch")
                .set("updates", InitializationModel.HORIZON)
                .without(!knobs.normalized.get(), Loss.SCALES)
                .without(knobs.rows().size() > 1, Loss.OTHERS);
        return start(draft, knobs.inFocus(), knobs.k.get()).done();
    }

    private static PlaygroundDraft start(PlaygroundDraft draft, Scheme scheme, double k) {
        return switch (scheme) {
            case ZEROS -> draft.start("zeros", 1);
            case CONSTANT -> draft.start("constant", Scheme.CONSTANT_WEIGHT);
            case SMALL -> draft.start("normal", Scheme.SMALL_DEVIATION);
            case LARGE -> draft.start("normal", 1);
            case XAVIER -> draft.start("xavier", 1);
            case HE -> draft.start("he", 1);
            case GLOROT -> draft.start("glorot", 1);
            case SLIP -> draft.start("uniform_slip", 1);
            case YOURS -> draft.start("xavier", Math.sqrt(k));
        };
    }
}
