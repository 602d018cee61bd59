package justright.app.cli;

import justright.store.FileException;

/// What a line asks for, decoded.
interface Command {

    /// Carries it out.
    void run(Surroundings surroundings) throws CommandException, FileException;
}
