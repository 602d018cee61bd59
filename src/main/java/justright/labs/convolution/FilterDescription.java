package justright.labs.convolution;

import justright.setting.ChoiceSetting;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class FilterDescription {

    private FilterDescription() {}

    static Phrase of(Scene scene, Picture picture) {
        Setup setup = scene.setup();
        Phrase name = Phrase.of("setting.picture." + ChoiceSetting.nameOf(picture));
        Phrase filter = Phrase.of("setting.filter." + ChoiceSetting.nameOf(setup.choice()));
        String size = Numbers.whole(setup.mapSize());
        if (!scene.isLearning() && scene.filled() == 0) {
            return Phrase.of("description.ready", name, filter, Numbers.whole(setup.stops()), size);
        }
        return scene.isLearning()
                ? Phrase.of(
                        "description.learn",
                        name,
                        filter,
                        Numbers.whole(scene.frame().step()),
                        Numbers.significant(scene.cost(), 2),
                        Numbers.fixed(scene.farthest(), 2))
                : Phrase.of(
                        "description.slide",
                        name,
                        filter,
                        Numbers.whole(scene.stop() + 1L),
                        Numbers.whole(setup.stops()),
                        Weights.sum(scene.sum()),
                        size);
    }
}
