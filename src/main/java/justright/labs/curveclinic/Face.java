package justright.labs.curveclinic;

/// What the large picture shows.
enum Face {
    /// The patient's own curves.
    PATIENT,
    /// Every cause beside its cure, on other patients.
    GALLERY
}
