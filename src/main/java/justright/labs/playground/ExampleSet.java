package justright.labs.playground;

/// One of the three sets.
enum ExampleSet {
    TRAIN,
    DEV,
    TEST
}
