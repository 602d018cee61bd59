package justright.labs.playground;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.ui.control.SettingSlider;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The batch size, with what it means for the examples there are.
final class BatchControl {

    private BatchControl() {}

    static SettingSlider of(PlaygroundModel model, LabContext context) {
        Words words = context.words();
        var batch = model.knobs().learning.batch;
        SettingSlider slider = new SettingSlider(batch, context.moving(), words, context.life());
        StringBinding caption = Bindings.createStringBinding(
                () -> caption(model, words), model.moment(), batch.value(), words.language());
        slider.setCaption(caption);
        return slider;
    }

    private static String caption(PlaygroundModel model, Words words) {
        Moment<PlayRule, PlayFrame, PlayPicture> now = model.moment().get();
        if (now == null) {
            return "";
        }
        int m = now.snapshot().frame().task().train().examples();
        int batch = model.knobs().learning.batch.getInt();
        return batch >= m
                ? words.get("batch.full", Numbers.whole(m))
                : words.get("batch.part", Numbers.fixed((double) m / batch, 1));
    }
}
