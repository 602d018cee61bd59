package justright.labs.search;

/// How values are spread over a logarithmic range.
enum Spacing {
    /// Every power of ten gets an equal share.
    LOG,
    /// Every interval of equal length does.
    LINEAR
}
