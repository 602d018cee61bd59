package justright.lab;

/// The few lines of NumPy that do what the picture shows, with the values of this moment.
public record NumpyCode(String source) {}
