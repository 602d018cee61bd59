package justright.labs.spreading;

/// What the examples are made from. The same spec gives the same examples.
///
/// @param noise σ of each input's own noise
/// @param m examples to learn from
/// @param size what the first input is multiplied by, after normalizing
record SensorSpec(News news, double noise, int m, double size, long seed) {

    SensorSpec withSize(double other) {
        return new SensorSpec(news, noise, m, other, seed);
    }

    SensorSpec withSeed(long other) {
        return new SensorSpec(news, noise, m, size, other);
    }
}
