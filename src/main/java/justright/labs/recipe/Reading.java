package justright.labs.recipe;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import justright.training.BiasVariance;

/// A patient's story so far, as sentences and pictures need it.
///
/// @param number the patient's seed as shown
/// @param turns the arrival and every order
/// @param budget in credits
/// @param labels credits for a hundred labels
record Reading(Patient patient, long number, List<Turn> turns, int budget, double labels) {

    static final int MOST_ORDERS = 10;

    Reading {
        turns = List.copyOf(turns);
    }

    Turn last() {
        return turns.getLast();
    }

    int orders() {
        return turns.size() - 1;
    }

    /// Whether the last order is still being trained.
    boolean isRunning() {
        return turns.stream().anyMatch(turn -> !turn.isDone());
    }

    /// What the recipe judges: the errors of the last training that is over.
    Optional<BiasVariance> judged() {
        return turns.reversed().stream().filter(Turn::isDone).findFirst().flatMap(Turn::errors);
    }

    boolean isCured() {
        return !isRunning() && judged().filter(it -> Stand.of(it) == Stand.DONE).isPresent();
    }

    Price spent() {
        return turns.stream().map(Turn::price).reduce(Price.NOTHING, Price::plus);
    }

    int left() {
        return budget - spent().total();
    }

    Price price(Remedy remedy) {
        return Price.of(last().regimen(), last().regimen().after(remedy), labels);
    }

    /// Whether the remedy changes something and can be paid, and nothing is being trained.
    boolean canOrder(Remedy remedy) {
        return !isRunning() && orders() < MOST_ORDERS && isUseful(remedy) && isAffordable(remedy);
    }

    boolean isUseful(Remedy remedy) {
        return last().regimen().allows(remedy);
    }

    boolean isAffordable(Remedy remedy) {
        return price(remedy).total() <= left();
    }

    boolean canOrderAnything() {
        return Remedy.SHELF.stream().anyMatch(this::canOrder);
    }

    /// What an order came to; nothing for the arrival or while it is trained.
    Optional<Response> response(int turn) {
        if (turn == 0 || !turns.get(turn).isDone() || !turns.get(turn - 1).isDone()) {
            return Optional.empty();
        }
        Turn before = turns.get(turn - 1);
        Turn after = turns.get(turn);
        return Optional.of(Response.of(
                before.errors().orElseThrow(),
                before.regimen().examples(),
                after.errors().orElseThrow(),
                after.regimen().examples()));
    }

    /// Whether an order left the part it was to lower where it was.
    boolean isWasted(int turn) {
        return response(turn).filter(it -> !it.helped()).isPresent();
    }

    /// Credits that changed nothing.
    int wasted() {
        return IntStream.range(1, turns.size())
                .filter(this::isWasted)
                .map(turn -> turns.get(turn).price().total())
                .sum();
    }

    /// Multiplications that the trainings ordered have taken.
    double work() {
        return turns.stream().skip(1).mapToDouble(Turn::work).sum();
    }
}
