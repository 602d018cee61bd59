package justright.lab;

import java.util.Locale;
import justright.ui.control.Pictogram;

/// The chapters of the course, in order.
public enum Chapter {
    WARM_UP(Pictogram.PLAY),
    SETTING_UP(Pictogram.SPLIT),
    REGULARIZATION(Pictogram.REG),
    OPTIMIZATION(Pictogram.OPT),
    CHECKING(Pictogram.GRAD),
    SEARCH(Pictogram.SEARCH),
    PLAYGROUND(Pictogram.LAB);

    private final Pictogram pictogram;

    Chapter(Pictogram pictogram) {
        this.pictogram = pictogram;
    }

    public Pictogram pictogram() {
        return pictogram;
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
