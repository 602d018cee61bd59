package justright.ui.reading;

import java.util.List;
import justright.ui.text.Phrase;

/// The verdict on the present state: a word, the numbers behind it, one thing to try. Computed, never a fixed text.
public record Diagnosis(Mood mood, Phrase verdict, List<Readout> readouts, Phrase advice) {

    public Diagnosis {
        readouts = List.copyOf(readouts);
    }

    /// How the verdict is tinted and which pictogram it carries.
    public enum Mood {
        /// Just right.
        OK("just-right"),
        /// High bias, look closer.
        WARN("high-bias"),
        /// High variance.
        BAD("high-variance"),
        /// J is no longer finite.
        DIVERGED("up"),
        /// Nothing to judge yet.
        INFO("info");

        private final String icon;

        Mood(String icon) {
            this.icon = icon;
        }

        /// The pictogram's file name without ending.
        public String icon() {
            return icon;
        }
    }
}
