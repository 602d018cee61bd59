package justright.lab.shelf;

import java.util.List;
import justright.training.Series;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The few numbers a run is known by: train and dev error where the lab judges by them, else its yardsticks.
///
/// @param style the style class of its colour
record RunNumbers(String name, String value, String style) {

    private static final int MOST = 3;

    static List<RunNumbers> of(Outcome outcome, Words words) {
        if (!Telling.isJudgedByDevError(outcome.scores())) {
            ScoreWords written = new ScoreWords(words);
            return outcome.scores().stream()
                    .limit(MOST)
                    .map(score -> new RunNumbers(words.get(score.textKey()), written.value(score), "none"))
                    .toList();
        }
        return List.of(
                error("legend.train", Series.TRAIN_ERROR, "train", outcome, words),
                error("legend.dev", Series.DEV_ERROR, "dev", outcome, words));
    }

    private static RunNumbers error(String key, Series series, String style, Outcome outcome, Words words) {
        double error = outcome.measures().get(series);
        String value = Double.isNaN(error) ? words.get("shelf.none") : Numbers.percent(error);
        return new RunNumbers(words.get(key), value, style);
    }
}
