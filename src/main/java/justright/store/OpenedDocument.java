package justright.store;

import java.util.List;
import justright.ui.text.Phrase;

/// A document as read.
///
/// @param notices what was left out in reading it, to be shown once
public record OpenedDocument(LabDocument document, List<Phrase> notices) {

    public OpenedDocument {
        notices = List.copyOf(notices);
    }
}
