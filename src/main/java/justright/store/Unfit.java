package justright.store;

import justright.ui.text.Phrase;

/// A place in a JSON text that does not fit, before it is known which file it stands in.
final class Unfit extends Exception {

    private final String place;
    private final transient Phrase reason;

    Unfit(String place, Phrase reason) {
        super(place + ": " + reason);
        this.place = place;
        this.reason = reason;
    }

    FileException in(String file) {
        return new FileException(Phrase.of("file.field", file, place, reason), this);
    }
}
