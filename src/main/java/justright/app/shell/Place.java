package justright.app.shell;

/// Where the user is.
public sealed interface Place {

    /// All labs at a glance.
    record Home() implements Place {}

    /// In the lab with this id.
    record InLab(String id) implements Place {}
}
