package justright.app.cli;

import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// A command that cannot be carried out: a sentence on standard error and an exit status.
public final class CommandException extends Exception {

    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private final int status;
    private final transient Phrase phrase;

    private CommandException(int status, Phrase phrase, @Nullable Throwable cause) {
        super(phrase.toString(), cause);
        this.status = status;
        this.phrase = phrase;
    }

    /// The command was fine, but could not be done.
    public static CommandException failure(Phrase phrase, @Nullable Throwable cause) {
        return new CommandException(FAILED, phrase, cause);
    }

    static CommandException usage(String key, Object... arguments) {
        return new CommandException(WRONG_USAGE, Phrase.of(key, arguments), null);
    }

    int status() {
        return status;
    }

    Phrase phrase() {
        return phrase;
    }
}
