package justright.ui.text;

import java.util.Locale;

/// The languages of the program, each complete.
public enum Language {
    ENGLISH(Locale.ENGLISH),
    KOREAN(Locale.KOREAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// `en` or `ko`: on the command line, in preferences, in file names.
    public String id() {
        return locale.getLanguage();
    }

    /// The language nearest to a system locale; English where none is near.
    public static Language nearest(Locale system) {
        return system.getLanguage().equals(Locale.KOREAN.getLanguage()) ? KOREAN : ENGLISH;
    }
}
