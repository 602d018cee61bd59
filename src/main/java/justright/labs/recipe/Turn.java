package justright.labs.recipe;

import java.util.List;
import java.util.Optional;
import justright.training.BiasVariance;

/// One turn of the wheel: what was ordered, what was trained, what came of it. The first is the patient's arrival.
///
/// @param remedy `NONE` for the arrival
/// @param regimen what was trained
/// @param checkup what came of it, once it is trained
/// @param glimpse how it stands until then
/// @param repeats the same under other seeds, as far as wanted and trained
record Turn(
        Remedy remedy,
        Regimen regimen,
        Price price,
        Optional<Checkup> checkup,
        Optional<Glimpse> glimpse,
        List<BiasVariance> repeats) {

    Turn {
        repeats = List.copyOf(repeats);
    }

    /// Both errors at the end, or as they stand.
    Optional<BiasVariance> errors() {
        return checkup.map(Checkup::errors).or(() -> glimpse.map(Glimpse::errors));
    }

    boolean isDone() {
        return checkup.isPresent();
    }

    /// Multiplications that its training took.
    double work() {
        return isDone() ? regimen.work() : 0;
    }
}
