package justright.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import justright.ui.life.Lifetime;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Readout;
import justright.ui.text.Words;

/// The verdict with its pictogram, the numbers behind it, and one thing to try.
///
/// Where it does not fit, the advice is cut to its last sentence, then the line keys go, then the advice takes two
/// lines; only then the last value goes, and the one before it; the advice stays.
public final class DiagnosisStrip extends Region {

    private static final double GAP = 16;

    /// Of its length an advice needs so much to fit into two lines, wherever its words break.
    private static final double TWO_LINES = 0.68;

    private final Words words;
    private final Label verdict = new Label();
    private final List<ReadoutView> readouts = new ArrayList<>();
    private final RichText advice = new RichText();
    private final RichText lastSentence = new RichText();
    private final Tooltip whole = new Tooltip();
    private final Look look = new Look(this);
    private String icon = "";

    public DiagnosisStrip(ObservableValue<Diagnosis> diagnosis, Words words, Lifetime life) {
        this.words = words;
        verdict.getStyleClass().add("verdict");
        lastSentence.setVisible(false);
        getStyleClass().add("diagnosis");
        getChildren().addAll(verdict, advice, lastSentence);
        setAccessibleRole(AccessibleRole.TEXT);
        Tooltip.install(lastSentence, whole);
        life.follow(diagnosis, this::show);
        life.listen(words.language(), (_, _, _) -> show(diagnosis.getValue()));
    }

    private void show(Diagnosis diagnosis) {
        look.show(styleClass(diagnosis.mood()));
        if (!diagnosis.icon().equals(icon)) {
            icon = diagnosis.icon();
            verdict.setGraphic(new Icon(Pictogram.named(icon)));
        }
        verdict.setText(words.get(diagnosis.verdict()));
        showReadouts(diagnosis.readouts());
        advice.textProperty().set(words.get(diagnosis.advice()));
        lastSentence.textProperty().set(lastSentence(advice.textProperty().get()));
        whole.setText(advice.plain());
        setAccessibleText(spoken(diagnosis));
        requestLayout();
    }

    private void showReadouts(List<Readout> now) {
        boolean same = now.size() == readouts.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = readouts.get(i).update(now.get(i));
        }
        if (!same) {
            getChildren().removeAll(readouts);
            readouts.clear();
            now.forEach(readout -> readouts.add(new ReadoutView(readout, words)));
            getChildren().addAll(1, readouts);
        }
    }

    private String spoken(Diagnosis diagnosis) {
        String numbers = diagnosis.readouts().stream()
                .map(readout -> words.get(readout.name()) + " " + readout.value())
                .collect(Collectors.joining(", "));
        return verdict.getText() + ". " + numbers + (numbers.isEmpty() ? "" : ". ") + advice.plain();
    }

    private static String styleClass(Diagnosis.Mood mood) {
        return mood == Diagnosis.Mood.DIVERGED ? "bad" : mood.name().toLowerCase(Locale.ROOT);
    }

    /// The last sentence: what to do.
    private static String lastSentence(String text) {
        int end = text.lastIndexOf(". ");
        return end < 0 ? text : text.substring(end + 2);
    }

    /// Drops parts, least needed first, until the rest fits. Nothing is shown or hidden on the way: that alone would
    /// have the strip painted again with every frame.
    private void fit(double width) {
        boolean brief = needed(readouts.size(), true, advice) > width;
        RichText said = brief ? lastSentence : advice;
        boolean keys = needed(readouts.size(), true, said) <= width;
        int numbers = readouts.size();
        while (numbers > 0 && needed(numbers, keys, said) > width + saved(said)) {
            numbers--;
        }
        advice.setVisible(!brief);
        lastSentence.setVisible(brief);
        for (int i = 0; i < readouts.size(); i++) {
            readouts.get(i).setVisible(i < numbers);
            readouts.get(i).showKey(keys);
        }
    }

    /// Rather than a value goes, the advice takes two lines.
    private static double saved(RichText said) {
        return (1 - TWO_LINES) * said.prefWidth(-1);
    }

    private double needed(int numbers, boolean keys, RichText said) {
        double width = verdict.prefWidth(-1) + GAP + said.prefWidth(-1) + GAP;
        for (ReadoutView readout : readouts.subList(0, numbers)) {
            width += GAP + readout.widthNeeded(keys);
        }
        return width;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + verdict.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return needed(readouts.size(), true, advice) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double right = getWidth() - snappedRightInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        fit(right - left);
        double x = left;
        double verdictWidth = Math.ceil(verdict.prefWidth(-1));
        verdict.resizeRelocate(x, top, verdictWidth, height);
        x += verdictWidth;
        for (HBox readout : readouts) {
            if (readout.isVisible()) {
                double width = Math.ceil(readout.prefWidth(-1));
                readout.resizeRelocate(x + GAP, top, width, height);
                x += GAP + width;
            }
        }
        RichText said = advice.isVisible() ? advice : lastSentence;
        double room = Math.max(0, right - GAP - x - GAP);
        double width = Math.min(Math.ceil(said.prefWidth(-1)) + 1, room);
        double adviceHeight = said.prefHeight(width);
        said.resizeRelocate(right - GAP - width, top + Math.rint((height - adviceHeight) / 2), width, adviceHeight);
    }
}
