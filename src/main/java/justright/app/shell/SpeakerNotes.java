package justright.app.shell;

import java.util.Locale;
import justright.lab.LabState;
import justright.ui.text.Words;

/// What the one who speaks sees and the hall does not.
///
/// @param place which beat this is, of how many; empty before the first
/// @param caption what the hall reads now
/// @param notes what to say; empty if nothing was noted
/// @param next what the hall reads next; empty after the last
/// @param nextAsks whether the next beat asks first
record SpeakerNotes(String place, String caption, String notes, String next, boolean nextAsks) {

    /// The notes at the beat that is on, or announced.
    static SpeakerNotes of(Beats beats, Words words) {
        int now = beats.current().get();
        boolean last = now + 1 >= beats.count();
        LabState next = last ? null : beats.get(now + 1);
        return new SpeakerNotes(
                now == Beats.NONE ? "" : (now + 1) + " / " + beats.count(),
                now == Beats.NONE ? words.get("question") : beats.captionOf(now, words),
                now == Beats.NONE
                        ? ""
                        : beats.get(now).notes().best(words.language().getValue()),
                last ? "" : beats.captionOf(now + 1, words),
                next != null && next.ask() != null);
    }

    /// A span of time as `4:07` or `1:04:07`.
    static String clock(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
