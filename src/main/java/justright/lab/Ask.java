package justright.lab;

import java.util.List;
import justright.ui.text.Wording;

/// What a beat asks before it shows its picture.
public sealed interface Ask {

    /// So many answers can be told apart by the number keys.
    int MOST_OPTIONS = 9;

    /// One of the lab's challenges: its run says which answer is right.
    record OfChallenge(String id) implements Ask {}

    /// A question of the lecture's own. The beat's run says what came out; which answer that is, is for the class to
    /// see.
    ///
    /// @param options two to nine
    record Own(Wording question, List<Wording> options) implements Ask {

        public Own {
            options = List.copyOf(options);
            if (options.size() < 2 || options.size() > MOST_OPTIONS) {
                throw new IllegalArgumentException("2 to " + MOST_OPTIONS + " options, not " + options.size());
            }
        }
    }
}
