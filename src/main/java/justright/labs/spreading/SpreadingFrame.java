package justright.labs.spreading;

import java.util.List;
import java.util.Map;

/// The three units at one moment.
///
/// @param start of all three
/// @param kept which inputs the next update with dropout keeps for the first example
record SpreadingFrame(Sensors sensors, Map<Remedy, Bet> bets, Bet start, List<Boolean> kept) {

    SpreadingFrame {
        bets = Map.copyOf(bets);
        kept = List.copyOf(kept);
    }

    Bet bet(Remedy remedy) {
        return java.util.Objects.requireNonNull(bets.get(remedy));
    }
}
