package justright.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.ui.text.Words;

/// Predict first: a question, two to four answers, and the run that checks. A wrong prediction is information, never
/// shown as a fault.
public final class ChallengeCard extends VBox {

    private final Words words;
    private final Actions actions;
    private final Label index = new Label();
    private final IconButton previous;
    private final IconButton next;
    private final Label text = new Label();
    private final OptionGrid options = new OptionGrid();
    private final ToggleGroup group = new ToggleGroup();
    private final Button run = new Button();
    private final HBox answer;
    private final RichText result = new RichText();
    private final RichText remark = new RichText();
    private final BooleanProperty running = new SimpleBooleanProperty(this, "running");
    private List<ObservableValue<String>> answers = List.of();
    private boolean compact;
    private boolean answered;

    /// A question as it is asked.
    ///
    /// @param number which one, counted from 1
    /// @param count how many there are
    public record Question(int number, int count, ObservableValue<String> text, List<ObservableValue<String>> answers) {

        public Question {
            answers = List.copyOf(answers);
        }
    }

    /// What the card's buttons do.
    public interface Actions {

        /// Runs, to check the prediction with this index.
        void run(int prediction);

        void previous();

        void next();
    }

    public ChallengeCard(Words words, Actions actions) {
        this.words = words;
        this.actions = actions;
        previous = new IconButton(Pictogram.LEFT, words.live("challenge.previous"), actions::previous);
        next = new IconButton(Pictogram.RIGHT, words.live("challenge.next"), actions::next);
        previous.getStyleClass().add("compact");
        next.getStyleClass().add("compact");
        text.getStyleClass().add("question");
        text.setWrapText(true);
        answer = new HBox(10, new Icon(Pictogram.INFO, "medium"), result);
        answer.getStyleClass().add("challenge-answer");
        HBox.setHgrow(result, Priority.ALWAYS);
        getStyleClass().add("challenge");
        remark.getStyleClass().add("note");
        getChildren().addAll(header(), text, options, remark, runButton(), answer);
        showOnly(run);
    }

    /// In a narrow window the answers make room for what the run says.
    public void setCompact(boolean narrow) {
        compact = narrow;
        showOptions();
    }

    /// Puts a question; what was predicted and answered before is cleared away.
    public void ask(Question question) {
        answers = question.answers();
        index.setText(question.number() + " / " + question.count());
        boolean several = question.count() > 1;
        previous.setVisible(several);
        next.setVisible(several);
        previous.setDisable(question.number() == 1);
        next.setDisable(question.number() == question.count());
        text.textProperty().bind(question.text());
        group.selectToggle(null);
        List<ToggleButton> buttons = new ArrayList<>();
        answers.forEach(words -> buttons.add(option(words)));
        options.getChildren().setAll(buttons);
        answered = false;
        showOptions();
        showOnly(run);
    }

    /// Chooses an answer for the student, when coming back to a question.
    public void predict(int option) {
        group.selectToggle((ToggleButton) options.getChildren().get(option));
    }

    /// The answer chosen so far.
    public OptionalInt prediction() {
        for (int i = 0; i < options.getChildren().size(); i++) {
            if (((ToggleButton) options.getChildren().get(i)).isSelected()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// Whether the run that checks is going on.
    public BooleanProperty runningProperty() {
        return running;
    }

    /// Says why there is no answer; the prediction stays, to be run again.
    public void remark(ObservableValue<String> why) {
        remark.textProperty().bind(why);
        showOnly(remark, run);
    }

    /// Shows what the run says beside what was predicted.
    ///
    /// @param right the answer that turned out right
    /// @throws IllegalStateException if nothing was predicted
    public void answer(int right, ObservableValue<String> reason) {
        int said = prediction().orElseThrow(() -> new IllegalStateException("answered before asked"));
        running.set(false);
        result.textProperty().unbind();
        result.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> said == right
                                ? words.get("challenge.agrees", quoted(said), reason.getValue())
                                : words.get("challenge.differs", quoted(said), quoted(right), reason.getValue()),
                        words.language(),
                        reason));
        options.getChildren().forEach(option -> option.setDisable(true));
        answered = true;
        showOptions();
        showOnly(answer);
    }

    private HBox header() {
        Label title = new Label();
        title.textProperty().bind(words.live("challenge.title"));
        title.getStyleClass().add("section-title");
        index.getStyleClass().addAll("tick", "challenge-index");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(new Icon(Pictogram.TARGET, "small"), title, gap, previous, index, next);
        header.getStyleClass().add("challenge-header");
        return header;
    }

    private Button runButton() {
        run.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(running.get() ? "challenge.running" : "challenge.run"),
                        words.language(),
                        running));
        run.setGraphic(new Icon(Pictogram.PLAY, "small"));
        run.getStyleClass().addAll("primary-button", "wide");
        run.disableProperty().bind(group.selectedToggleProperty().isNull().or(running));
        run.setOnAction(_ -> prediction().ifPresent(prediction -> {
            showOnly(run);
            actions.run(prediction);
        }));
        return run;
    }

    private ToggleButton option(ObservableValue<String> words) {
        ToggleButton option = new OptionButton();
        option.textProperty().bind(words);
        option.setToggleGroup(group);
        return option;
    }

    private void showOptions() {
        boolean shown = !(compact && answered);
        options.setVisible(shown);
        options.setManaged(shown);
    }

    private void showOnly(Region... parts) {
        List<Region> shown = List.of(parts);
        for (Region each : List.of(remark, run, answer)) {
            each.setVisible(shown.contains(each));
            each.setManaged(shown.contains(each));
        }
    }

    /// The answer as part of a sentence: Half becomes half, A third a third; L1 stays L1.
    private String quoted(int option) {
        String said = answers.get(option).getValue();
        boolean word = said.length() > 1 && (Character.isLowerCase(said.charAt(1)) || said.charAt(1) == ' ');
        return word ? said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1) : said;
    }
}
