package justright.lab;

import java.util.function.Supplier;
import justright.training.script.RunScript;
import justright.ui.text.Phrase;

/// What a lab has to offer to whoever wants its run as a script.
public sealed interface ScriptOffer {

    /// The present run.
    ///
    /// @param script makes the script; may take a second, on any thread
    record Offered(Supplier<RunScript> script) implements ScriptOffer {}

    /// Nothing.
    ///
    /// @param reason why, as a sentence
    record Withheld(Phrase reason) implements ScriptOffer {

        /// @param reasonKey in the shared words
        public Withheld(String reasonKey) {
            this(new Phrase(reasonKey, java.util.List.of()));
        }
    }
}
