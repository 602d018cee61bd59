package justright.lab.shelf;

import justright.lab.LabState;
import justright.lab.Repeats;
import org.jspecify.annotations.Nullable;

/// A run on the shelf.
///
/// @param number counts the runs of the session in a lab, from 1
/// @param state makes it again, bit for bit, up to where it stands
/// @param before what made the run before it, or the one that it branched from: it is named by what differs
/// @param from the step at which it left the run that it branched from; 0 for a run from the start
/// @param title what the user calls it; empty for the name by what differs
/// @param spread what came of repeating it over several seeds
public record ShelvedRun(
        int number,
        LabState state,
        Recipe recipe,
        @Nullable Recipe before,
        int from,
        Outcome outcome,
        String title,
        Repeats.@Nullable Made spread) {

    /// The same run, farther on or steered otherwise.
    ShelvedRun with(LabState newState, Recipe newRecipe, Outcome newOutcome) {
        Repeats.Made still = newRecipe.equals(recipe) && newOutcome.steps() == outcome.steps() ? spread : null;
        return new ShelvedRun(number, newState, newRecipe, before, from, newOutcome, title, still);
    }

    ShelvedRun titled(String newTitle) {
        return new ShelvedRun(number, state, recipe, before, from, outcome, newTitle.strip(), spread);
    }

    ShelvedRun repeated(Repeats.Made made) {
        return new ShelvedRun(number, state, recipe, before, from, outcome, title, made);
    }

    ShelvedRun putAway() {
        return new ShelvedRun(number, state, recipe, before, from, outcome.putAway(), title, spread);
    }
}
