package justright.lab;

import java.util.Locale;

/// The chapters of the course, in order.
public enum Chapter {
    WARM_UP("play"),
    SETTING_UP("split"),
    REGULARIZATION("reg"),
    OPTIMIZATION("opt"),
    CHECKING("grad"),
    SEARCH("search"),
    PLAYGROUND("lab");

    private final String icon;

    Chapter(String icon) {
        this.icon = icon;
    }

    /// The pictogram's file name without ending.
    public String icon() {
        return icon;
    }

    /// `setting-up`: in the list of labs.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of its name in the shared words.
    public String textKey() {
        return "chapter." + id();
    }
}
