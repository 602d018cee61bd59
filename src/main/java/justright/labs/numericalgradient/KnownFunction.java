package justright.labs.numericalgradient;

import java.util.function.DoubleUnaryOperator;

/// A function of one number whose slope is known beside what is measured of it. Thread: one at a time.
///
/// @param value f(θ), evaluated with the precision that is asked for
/// @param derivative f′(θ), always in 64 bits: by formula, or by backprop
/// @param kinks where f′ jumps, in rising order
/// @param parameters N, how many parameters the function has in truth
record KnownFunction(DoubleUnaryOperator value, DoubleUnaryOperator derivative, Kinks kinks, int parameters) {

    static KnownFunction of(FunctionChoice choice, Precision precision, long seed) {
        boolean single = precision == Precision.SINGLE;
        return switch (choice) {
            case CUBE ->
                new KnownFunction(single ? KnownFunction::cubeIn32Bits : t -> t * t * t, t -> 3 * t * t, Kinks.NONE, 1);
            case SQUARE ->
                new KnownFunction(single ? KnownFunction::squareIn32Bits : t -> t * t, t -> 2 * t, Kinks.NONE, 1);
            case TANH_NET, RELU_NET -> SmallNetwork.of(choice, seed).along(precision);
        };
    }

    private static double cubeIn32Bits(double t) {
        float rounded = (float) t;
        return rounded * rounded * rounded;
    }

    private static double squareIn32Bits(double t) {
        float rounded = (float) t;
        return rounded * rounded;
    }
}
