package justright.labs.convolution;

/// What a step of the run is.
enum Mode {
    /// The filter is given; a step moves it to its next stop and fills one cell of the map.
    SLIDE,
    /// The map is given; a step moves the filter downhill towards it.
    LEARN
}
