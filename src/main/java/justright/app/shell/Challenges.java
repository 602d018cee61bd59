package justright.app.shell;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import justright.lab.Challenge;
import justright.lab.OpenLab;
import justright.lab.Undo;
import justright.ui.control.ChallengeCard;
import justright.ui.text.Words;

/// The lab's challenges, one at a time: asked, predicted, run, answered by the run.
final class Challenges extends VBox {

    private final List<Challenge> challenges;
    private final String labId;
    private final Progress progress;
    private final Undo undo;
    private final Words words;
    private final ChallengeCard card;
    private int current;

    Challenges(OpenLab open, Progress progress, Undo undo) {
        this.challenges = open.model().challenges();
        this.labId = open.lab().descriptor().id();
        this.progress = progress;
        this.undo = undo;
        this.words = open.context().words();
        this.card = new ChallengeCard(words, new ChallengeCard.Actions() {
            @Override
            public void run(int prediction) {
                check();
            }

            @Override
            public void previous() {
                turn(-1);
            }

            @Override
            public void next() {
                turn(1);
            }
        });
        getChildren().add(card);
        open.model()
                .run()
                .ifPresent(run -> open.context().life().listen(run.awaited(), (_, _, awaited) -> {
                    if (!awaited) {
                        giveUp();
                    }
                }));
        current = firstUnanswered();
        ask();
    }

    /// Fits into a narrow window, or back.
    void setCompact(boolean compact) {
        card.setCompact(compact);
    }

    private int firstUnanswered() {
        for (int i = 0; i < challenges.size(); i++) {
            if (!progress.isAnswered(labId, challenges.get(i).id())) {
                return i;
            }
        }
        return 0;
    }

    private void turn(int by) {
        current = Math.floorMod(current + by, challenges.size());
        card.runningProperty().set(false);
        ask();
    }

    private void ask() {
        Challenge challenge = challenges.get(current);
        card.ask(new ChallengeCard.Question(
                current + 1,
                challenges.size(),
                words.live(challenge.questionKey()),
                challenge.options().stream()
                        .<ObservableValue<String>>map(option -> words.live(challenge.optionKey(option)))
                        .toList()));
    }

    private void check() {
        int asked = current;
        Challenge challenge = challenges.get(asked);
        requestFocus(); // the button goes grey: the focus must not wander on and take the bench along
        card.runningProperty().set(true);
        undo.around(() -> challenge.run(outcome -> {
            if (asked == current && card.runningProperty().get()) {
                card.runningProperty().set(false);
                answer(challenge, outcome);
            }
        }));
    }

    /// The run has become another one than the question asks for.
    private void giveUp() {
        if (card.runningProperty().get()) {
            card.runningProperty().set(false);
            card.remark(words.live("challenge.changed"));
        }
    }

    private void answer(Challenge challenge, Challenge.Outcome outcome) {
        int right = challenge.options().indexOf(outcome.option());
        if (right < 0) {
            throw new IllegalStateException(challenge.id() + " has no answer " + outcome.option());
        }
        card.answer(right, words.live(new SimpleObjectProperty<>(challenge.reason(outcome))));
        progress.answer(labId, challenge.id());
    }
}
