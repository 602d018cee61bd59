package justright.labs.spreading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import justright.engine.Chance;
import justright.engine.network.Cost;
import justright.training.Snapshot;

/// What is computed from a moment for the pictures.
///
/// @param check what the masks cost the unit with dropout
/// @param l2Cost J of the unit with L2, in its two parts: data and penalty
record SpreadingPicture(
        SpreadingFrame frame,
        SpreadingRule rule,
        Prices prices,
        MaskMeans check,
        Cost l2Cost,
        Map<Remedy, Losses> losses) {

    SpreadingPicture {
        losses = Map.copyOf(losses);
    }

    static SpreadingPicture of(Snapshot<SpreadingRule, SpreadingFrame> snapshot) {
        SpreadingFrame frame = snapshot.frame();
        SpreadingRule rule = snapshot.hyperparameters();
        Sensors sensors = frame.sensors();
        Chance chance = Chance.of(sensors.spec().seed()).stream("check " + snapshot.step());
        Map<Remedy, Losses> losses = new EnumMap<>(Remedy.class);
        for (Remedy remedy : Remedy.values()) {
            losses.put(remedy, Losses.of(frame.bet(remedy), sensors));
        }
        return new SpreadingPicture(
                frame,
                rule,
                Prices.of(sensors, rule),
                MaskMeans.of(frame.bet(Remedy.DROPOUT), sensors, rule.keepProb(), chance),
                LinearUnit.cost(frame.bet(Remedy.L2), sensors, rule.lambda()),
                losses);
    }

    Losses losses(Remedy remedy) {
        return Objects.requireNonNull(losses.get(remedy));
    }

    Bet bet(Remedy remedy) {
        return frame.bet(remedy);
    }

    /// How far the bars of dropout and L2 are apart.
    double distance() {
        return bet(Remedy.DROPOUT).distance(bet(Remedy.L2));
    }
}
