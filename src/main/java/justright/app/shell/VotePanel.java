package justright.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.app.shell.Asking.Phase;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.control.RichText;
import justright.ui.life.Lifetime;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// Beside the picture while a beat asks: the answers, the vote, and in the end what the run says of them.
final class VotePanel extends VBox {

    private final Asking asking;
    private final Words words;
    private final Label total = new Label();
    private final VBox rows = new VBox();
    private final RichText remark = new RichText();
    private List<VoteRow> answers = List.of();

    VotePanel(Asking asking, Words words, Lifetime life) {
        this.asking = asking;
        this.words = words;
        getStyleClass().addAll("card", "vote-panel");
        rows.getStyleClass().add("vote-rows");
        remark.getStyleClass().add("vote-remark");
        getChildren().addAll(header(), rows, remark);
        life.follow(asking.poll(), _ -> build());
        life.listen(words.language(), (_, _, _) -> build());
        life.listen(asking.vote(), (_, _, _) -> refresh());
        life.listen(asking.phase(), (_, _, _) -> refresh());
        life.listen(asking.reminded(), (_, _, _) -> refresh());
        life.listen(asking.disturbed(), (_, _, _) -> refresh());
    }

    private HBox header() {
        Label title = new Label();
        title.textProperty().bind(words.live("ask.title"));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        total.getStyleClass().add("section-title");
        HBox header = new HBox(new Icon(Pictogram.TARGET, "small"), title, space, total);
        header.getStyleClass().add("vote-header");
        return header;
    }

    private void build() {
        Poll poll = asking.poll().get();
        answers = new ArrayList<>();
        if (poll != null) {
            for (int i = 0; i < poll.options(); i++) {
                answers.add(new VoteRow(asking, i, poll.option(i, words), words));
            }
        }
        rows.getChildren().setAll(answers);
        refresh();
    }

    private void refresh() {
        Phase phase = asking.phase().get();
        PollRun.Result result = asking.result().get();
        TopBar.show(this, phase != Phase.SILENT);
        Vote vote = asking.vote().get();
        for (int i = 0; i < answers.size(); i++) {
            answers.get(i).show(vote);
            answers.get(i).show(phase == Phase.OPEN, result != null && result.right() == i);
        }
        total.setText(words.get("ask.total", vote.total()));
        remark.textProperty().set(words.get(remark(phase, vote)));
        setAccessibleText(answers.isEmpty() ? "" : spoken(vote) + " " + remark.plain());
    }

    private Phrase remark(Phase phase, Vote vote) {
        return switch (phase) {
            case OPEN -> hint(vote);
            case RUNNING -> Phrase.of("ask.running");
            case ANSWERED -> verdict(vote);
            case SILENT -> Phrase.of("ask.total", 0);
        };
    }

    private Phrase hint(Vote vote) {
        if (asking.disturbed().get()) {
            return Phrase.of("challenge.changed");
        }
        if (!vote.isEmpty()) {
            return Phrase.of("ask.ready");
        }
        return Phrase.of(asking.reminded().get() ? "ask.locked" : "ask.vote", answers.size());
    }

    private Phrase verdict(Vote vote) {
        PollRun.Result result = asking.result().get();
        if (result == null) {
            return Phrase.of("ask.running");
        }
        if (result.right() == PollRun.UNMARKED) {
            return Phrase.of("ask.came-out", result.sentence());
        }
        int right = vote.counts().get(result.right());
        if (vote.total() == 1) {
            return Phrase.of(right == 1 ? "ask.as-predicted" : "ask.not-predicted", result.sentence());
        }
        return Phrase.of("ask.agreed", right, vote.total(), result.sentence());
    }

    private String spoken(Vote vote) {
        Poll poll = asking.poll().get();
        return poll == null
                ? ""
                : poll.options(words).stream()
                        .map(option -> option + ": "
                                + vote.counts().get(poll.options(words).indexOf(option)))
                        .collect(Collectors.joining(", "));
    }
}
