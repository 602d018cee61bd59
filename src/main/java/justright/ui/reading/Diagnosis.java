package justright.ui.reading;

import java.util.List;
import justright.ui.text.Phrase;

/// The verdict on the present state: a word, the numbers behind it, one thing to try. Computed, never a fixed text.
///
/// @param icon the pictogram's file name without ending
public record Diagnosis(Mood mood, String icon, Phrase verdict, List<Readout> readouts, Phrase advice) {

    public Diagnosis {
        readouts = List.copyOf(readouts);
    }

    /// With the mood's own pictogram.
    public Diagnosis(Mood mood, Phrase verdict, List<Readout> readouts, Phrase advice) {
        this(mood, mood.icon(), verdict, readouts, advice);
    }

    /// With another pictogram, where the mood's own would say too much.
    public Diagnosis withIcon(String other) {
        return new Diagnosis(mood, other, verdict, readouts, advice);
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
