package justright.labs.earlystopping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import justright.ui.control.LegendKey.Kind;

/// A moment that can be taken as the model.
///
/// @param name text key of who chose it
/// @param key its mark in the picture of the run, where it has one
/// @param chosen empty while it is not known
record ScoreRow(String name, Kind key, Optional<Evaluation> chosen) {

    /// Yours, the flag, the rule's, the last: the order in which they are told.
    static List<ScoreRow> of(Optional<Stops> stops) {
        List<ScoreRow> rows = new ArrayList<>();
        rows.add(new ScoreRow("score.yours", Kind.PENNANT, stops.flatMap(Stops::yours)));
        rows.add(new ScoreRow("score.flag", Kind.BEST_DEV, stops.map(Stops::flag)));
        rows.add(new ScoreRow("score.rule", Kind.RULE_PENNANT, stops.map(Stops::kept)));
        rows.add(new ScoreRow("score.last", Kind.END, stops.map(Stops::last)));
        return rows;
    }
}
