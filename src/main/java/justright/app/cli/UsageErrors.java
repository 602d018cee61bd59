package justright.app.cli;

import justright.ui.text.Phrase;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in our words what the parser did not understand.
final class UsageErrors {

    private UsageErrors() {}

    static Phrase phrase(ParameterException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandException ours) {
                return ours.phrase();
            }
        }
        return switch (error) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice -> Phrase.of("cli.twice", name(twice.getOverwritten()));
            default -> Phrase.of("cli.value", String.valueOf(error.getValue()));
        };
    }

    private static Phrase unmatched(UnmatchedArgumentException error) {
        String first = error.getUnmatched().getFirst();
        return Phrase.of(first.startsWith("-") ? "cli.unknown-option" : "cli.unexpected", first);
    }

    private static Phrase missing(MissingParameterException error) {
        return switch (error.getMissing().getFirst()) {
            case OptionSpec option -> Phrase.of("cli.missing-value", option.longestName(), option.paramLabel());
            case ArgSpec argument -> Phrase.of("cli.missing", argument.paramLabel());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
