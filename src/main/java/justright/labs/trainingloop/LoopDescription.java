package justright.labs.trainingloop;

import justright.lab.Moment;
import justright.setting.ChoiceSetting;
import justright.training.Hyperparameters;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class LoopDescription {

    private LoopDescription() {}

    static Phrase of(Moment<Hyperparameters, LoopFrame, LoopPicture> now, Phase phase) {
        NextUpdate next = now.picture().next();
        return Phrase.of(
                "description",
                Numbers.whole(now.snapshot().step() + 1L),
                Phrase.of("setting.phase." + ChoiceSetting.nameOf(phase)),
                Numbers.whole(now.picture().batchSize()),
                Numbers.whole(next.held() + 1L),
                Numbers.fixed(next.answer(), 3),
                Numbers.whole(next.label()),
                Numbers.fixed(next.batchBefore(), 3),
                Numbers.fixed(next.batchAfter(), 3),
                Numbers.fixed(next.allBefore(), 3),
                Numbers.fixed(next.allAfter(), 3));
    }
}
