package justright.lab;

import java.util.ArrayList;
import java.util.List;
import justright.ui.text.Phrase;

/// A state of the playground that comes as near as it can to another lab's, and what that left behind.
public record Carried(LabState state, List<Loss> losses) {

    public Carried {
        losses = List.copyOf(losses);
    }

    /// What to say when it is opened.
    public Phrase notice() {
        if (losses.isEmpty()) {
            return Phrase.of("playground.opened");
        }
        List<Loss> rest = new ArrayList<>(losses);
        Phrase list = Phrase.of(rest.removeFirst().key());
        for (Loss loss : rest) {
            list = Phrase.of("playground.losses", list, Phrase.of(loss.key()));
        }
        return Phrase.of("playground.opened.without", list);
    }
}
