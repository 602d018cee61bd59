package justright.labs.numericalgradient;

/// Questions to measure, and their answers.
final class Queries {

    private Queries() {}

    static Query of(FunctionChoice function, Precision precision, double theta, double epsilon) {
        return new Query(function, precision, theta, epsilon, theta, NumericalGradientModel.SEED);
    }

    static Reading read(FunctionChoice function, double theta, double epsilon) {
        return new Measuring().apply(of(function, Precision.DOUBLE, theta, epsilon));
    }

    static Reading readIn32Bits(FunctionChoice function, double theta, double epsilon) {
        return new Measuring().apply(of(function, Precision.SINGLE, theta, epsilon));
    }
}
