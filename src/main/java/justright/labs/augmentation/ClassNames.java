package justright.labs.augmentation;

import java.util.List;
import java.util.stream.IntStream;
import justright.ui.text.Words;

/// What classes are called on screen: digits as they are, animals in words.
record ClassNames(Examples examples, Words words) {

    String of(int label) {
        String name = examples.few().classNames().get(label);
        return examples.choice() == PictureChoice.DIGITS ? name : words.get("class." + name);
    }

    List<String> all() {
        return IntStream.range(0, examples.few().classes()).mapToObj(this::of).toList();
    }
}
