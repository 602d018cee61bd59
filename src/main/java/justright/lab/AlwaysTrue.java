package justright.lab;

/// When the lab's claim holds and when it does not. Text keys: `always.holds`, `always.fails`, `always.show`.
///
/// @param exception the name of the preset (in `beats.json`) that shows the exception
public record AlwaysTrue(String exception) {}
