package justright.labs.normalizing;

/// How a descent fares at a moment, as measured on its last places.
enum Fare {
    /// Not yet within 1 % of the optimum, and none of the others.
    UNDER_WAY,
    /// Within 1 % of the optimum, and since then never far from it.
    ARRIVED,
    /// J no longer falls although the middle of the last places lies close to the bottom.
    JITTERS,
    /// J lies above its start; whether it comes back is open.
    OUT,
    /// J grows and goes on growing.
    CLIMBS
}
