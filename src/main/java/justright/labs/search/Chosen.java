package justright.labs.search;

/// A trial that somebody points out.
record Chosen(Lane lane, int number) {}
