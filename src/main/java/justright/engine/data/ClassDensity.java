package justright.engine.data;

/// The density of one class in the plane, as its logarithm: far from every example the density itself is 0 in
/// 64 bits, and which of two classes is likelier could no longer be told.
interface ClassDensity {

    /// ln p(x₁, x₂ | class).
    double log(double x1, double x2);

    /// Whether the density is less than e⁻⁸⁰ there, as far as a quick look can tell.
    boolean vanishes(double x1, double x2);

    /// Where the class's shape lies, without the noise.
    Box extent();
}
