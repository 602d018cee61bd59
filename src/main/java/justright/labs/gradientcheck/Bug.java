package justright.labs.gradientcheck;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import justright.engine.Chance;
import justright.engine.network.Architecture;
import justright.engine.network.Fault;
import justright.engine.network.Fault.Kind;

/// A mistake in one line of the backward pass.
///
/// @param place the layer whose dZ, dW or db the line computes
record Bug(Kind kind, Place place) {

    /// What may be hidden, in the order of the list to choose from.
    static final List<Kind> KINDS = List.of(
            Kind.PENALTY_FORGOTTEN,
            Kind.BIASES_PENALIZED,
            Kind.NOT_AVERAGED,
            Kind.WEIGHTS_DOUBLED,
            Kind.WRONG_ACTIVATION,
            Kind.DW_TRANSPOSED,
            Kind.BIAS_SUMMED_OVER_UNITS,
            Kind.SIGN_OF_DZ,
            Kind.W_NOT_TRANSPOSED,
            Kind.SLOPE_TAKEN_FOR_ONE,
            Kind.TANH_SLOPE_WITHOUT_SQUARE,
            Kind.MASK_FORGOTTEN,
            Kind.DROPOUT_FACTOR_FORGOTTEN);

    /// Where every kind is at home somewhere: tanh and dropout.
    private static final Architecture WIDEST = Design.of(2, Bend.TANH, 0.8);

    /// The bug of a patient: its seed says which, whatever else is set.
    static Bug hidden(long seed) {
        Chance chance = Chance.of(seed).stream("bug");
        Kind kind = KINDS.get(chance.below(KINDS.size()));
        List<Bug> all = Arrays.stream(Place.values())
                .map(place -> new Bug(kind, place))
                .filter(bug -> bug.in(WIDEST).isPresent())
                .toList();
        return all.get(chance.below(all.size()));
    }

    /// The engine's name for it; nothing where this network never runs the line or the line makes no difference.
    Optional<Fault> in(Architecture architecture) {
        Fault fault = new Fault(kind, place.layer() + (handsDown() ? 1 : 0));
        boolean sumsOne = kind == Kind.BIAS_SUMMED_OVER_UNITS && architecture.units(place.layer()) == 1;
        return fault.fits(architecture) && !sumsOne ? Optional.of(fault) : Optional.empty();
    }

    /// Whether the engine counts it to the layer above, which hands down dA, while the line computes this layer's dZ.
    private boolean handsDown() {
        return kind == Kind.W_NOT_TRANSPOSED;
    }
}
