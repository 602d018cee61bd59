package justright.app.cli;

import java.nio.file.Path;
import java.util.List;
import justright.lab.Lab;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// What a command acts upon.
///
/// @param labs in the order of the course
/// @param words the command line's own, in the language asked for
/// @param tour where pictures go when there is no screen to open a window on
record Surroundings(List<Lab<?>> labs, Launcher launcher, Console console, Words words, boolean hasDisplay, Path tour) {

    /// Says something that is no result.
    void complain(Phrase phrase) {
        console.complaints().println(words.get(phrase));
    }

    /// Writes a line of results.
    void print(Object line) {
        console.results().println(line);
    }
}
