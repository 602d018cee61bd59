package justright.store;

import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// A user's file that cannot be read or written; shown as a sentence, without a stack trace.
///
/// Text keys: `file.…` in `justright.words.files`.
public final class FileException extends Exception {

    private final transient Phrase phrase;

    public FileException(Phrase phrase) {
        this(phrase, null);
    }

    public FileException(Phrase phrase, @Nullable Throwable cause) {
        super(phrase.toString(), cause);
        this.phrase = phrase;
    }

    /// The sentence: which file, which field, why.
    public Phrase phrase() {
        return phrase;
    }
}
