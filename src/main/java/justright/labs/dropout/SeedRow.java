package justright.labs.dropout;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.labs.dropout.SeedRuns.Pair;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Repeats the comparison over several seeds, and says what came out.
final class SeedRow extends VBox {

    private static final double GAP = 8;

    private final SeedRuns runs;
    private final Words words;

    SeedRow(DropoutModel model, LabContext context) {
        super(GAP);
        runs = model.seedRuns();
        words = context.words();
        Button start = new Button();
        start.textProperty().bind(Bindings.createStringBinding(this::action, runs.running(), words.language()));
        start.getStyleClass().addAll("outline-button", "control");
        start.setMaxWidth(Double.MAX_VALUE);
        start.setOnAction(_ -> {
            if (runs.running().get()) {
                runs.cancel();
            } else {
                model.repeatOverSeeds();
            }
        });
        Label result = new Label();
        result.setWrapText(true);
        result.getStyleClass().add("secondary");
        result.textProperty()
                .bind(Bindings.createStringBinding(this::result, runs.pairs(), runs.running(), words.language()));
        result.visibleProperty().bind(result.textProperty().isNotEmpty());
        result.managedProperty().bind(result.visibleProperty());
        getChildren().addAll(start, result);
    }

    private String action() {
        return words.get(runs.running().get() ? "seeds.cancel" : "seeds.start", Numbers.whole(SeedRuns.SEEDS));
    }

    private String result() {
        List<Pair> pairs = runs.pairs().get();
        if (pairs.isEmpty()) {
            return runs.running().get() ? words.get("seeds.running", "0", Numbers.whole(SeedRuns.SEEDS)) : "";
        }
        double with = pairs.stream().mapToDouble(Pair::with).average().orElseThrow();
        double without = pairs.stream().mapToDouble(Pair::without).average().orElseThrow();
        long better =
                pairs.stream().filter(pair -> pair.with() < pair.without()).count();
        return words.get(
                "seeds.result",
                Numbers.whole(pairs.size()),
                Numbers.percent(without),
                range(pairs.stream().mapToDouble(Pair::without).toArray()),
                Numbers.percent(with),
                range(pairs.stream().mapToDouble(Pair::with).toArray()),
                Numbers.whole(better));
    }

    private static String range(double[] errors) {
        double low = java.util.Arrays.stream(errors).min().orElseThrow();
        double high = java.util.Arrays.stream(errors).max().orElseThrow();
        return Numbers.points(low) + " … " + Numbers.percent(high);
    }
}
