package justright.app.shell;

import javafx.scene.control.Label;
import justright.ui.life.Lifetime;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// How far one has come: in all labs, or in one.
final class ProgressLine extends Label {

    private ProgressLine() {
        getStyleClass().addAll("note", "progress-line");
        setWrapText(true);
    }

    /// In all labs; not there before the first visit.
    static ProgressLine overall(Progress progress, Words words, Lifetime life) {
        ProgressLine line = new ProgressLine();
        Runnable show = () -> {
            line.setText(said(progress.tally().get(), words));
            TopBar.show(line, !progress.tally().get().isEmpty());
        };
        life.follow(progress.tally(), _ -> show.run());
        life.listen(words.language(), (_, _, _) -> show.run());
        return line;
    }

    /// In one lab, as `2/5`; not there before the first answer and after the last.
    static ProgressLine in(String lab, Progress progress, Lifetime life) {
        ProgressLine line = new ProgressLine();
        line.getStyleClass().add("number");
        line.setMinWidth(USE_PREF_SIZE);
        life.follow(progress.tally(), _ -> {
            int answered = progress.answeredIn(lab);
            int all = progress.all(lab).size();
            line.setText(answered + "/" + all);
            TopBar.show(line, answered > 0 && answered < all);
        });
        return line;
    }

    static String said(Progress.Tally tally, Words words) {
        return words.get(
                "progress.tally",
                Numbers.whole(tally.answered()),
                Numbers.whole(tally.challenges()),
                Numbers.whole(tally.visited()),
                Numbers.whole(tally.labs()));
    }
}
