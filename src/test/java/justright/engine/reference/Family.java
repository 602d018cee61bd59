package justright.engine.reference;

/// Computes the cases of one family with the engine.
interface Family {

    /// As in the files.
    String name();

    /// Computes one case and compares.
    void check(ReferenceCase given, Comparison comparison);

    /// The relative tolerance to begin with where the file leaves it open.
    default double relOtherwise() {
        return 0;
    }
}
