package justright.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import justright.lab.Lab;
import justright.store.FileException;
import justright.ui.text.Language;
import justright.ui.text.Phrase;
import justright.ui.text.Words;
import justright.ui.theme.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The program as a command: arguments in, an exit status out. 0 done, 1 failed, 2 wrong usage.
public final class Cli {

    private static final int DONE = 0;
    private static final String TOUR = "just-right-tour";

    private final List<Lab<?>> labs;
    private final Launcher launcher;
    private final Console console;
    private final boolean hasDisplay;

    /// The program on this machine.
    public Cli(List<Lab<?>> labs, Launcher launcher, Console console) {
        this(labs, launcher, console, Toolkit.hasDisplay());
    }

    Cli(List<Lab<?>> labs, Launcher launcher, Console console, boolean hasDisplay) {
        this.labs = List.copyOf(labs);
        this.launcher = launcher;
        this.console = console;
        this.hasDisplay = hasDisplay;
    }

    /// Carries out one line; whatever goes wrong is said in one sentence.
    public int run(String... arguments) {
        Words words = new Words(
                new SimpleObjectProperty<>(languageIn(arguments)),
                "justright.words.cli",
                "justright.words.files",
                "justright.words.exports");
        try {
            ParseResult parsed = parser().parseArgs(arguments);
            ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
            if (isAsked(parsed, last, "--help")) {
                console.results().println(words.get("cli.help"));
            } else if (isAsked(parsed, last, "--version")) {
                console.results().println("justright " + version());
            } else {
                ((Command) last.commandSpec().userObject()).run(surroundings(words));
            }
            return DONE;
        } catch (ParameterException e) {
            return complain(words, UsageErrors.phrase(e), CommandException.WRONG_USAGE);
        } catch (CommandException e) {
            return complain(words, e.phrase(), e.status());
        } catch (FileException e) {
            return complain(words, e.phrase(), CommandException.FAILED);
        } catch (RuntimeException e) {
            return complain(words, Phrase.of("cli.failed", e.toString()), CommandException.FAILED);
        }
    }

    private CommandLine parser() {
        CommandLine parser = new CommandLine(new OpenCommand())
                .addSubcommand(new RenderCommand())
                .addSubcommand(new TrainCommand())
                .addSubcommand(new ScriptCommand())
                .addSubcommand(new LabsCommand())
                .registerConverter(Theme.class, new Choices<>(Theme.class, Theme::id))
                .registerConverter(Language.class, new Choices<>(Language.class, Language::id))
                .registerConverter(PictureSize.class, PictureSize::parse)
                .registerConverter(Assignment.class, Assignment::parse);
        parser.getSubcommands().values().forEach(each -> addStandardOptions(each));
        addStandardOptions(parser);
        return parser;
    }

    private static void addStandardOptions(CommandLine command) {
        command.getCommandSpec()
                .addOption(CommandLine.Model.OptionSpec.builder("--help", "-h")
                        .usageHelp(true)
                        .build())
                .addOption(CommandLine.Model.OptionSpec.builder("--version")
                        .versionHelp(true)
                        .build());
    }

    private static boolean isAsked(ParseResult parsed, ParseResult last, String option) {
        return parsed.hasMatchedOption(option) || last.hasMatchedOption(option);
    }

    private Surroundings surroundings(Words words) {
        Path tour = Path.of(System.getProperty("justright.tour", TOUR));
        return new Surroundings(labs, launcher, console, words, hasDisplay, tour);
    }

    private int complain(Words words, Phrase phrase, int status) {
        console.complaints().println("justright: " + words.get(phrase));
        return status;
    }

    /// The language of complaints must be known before the line has been understood.
    private static Language languageIn(String... arguments) {
        @Nullable String before = null;
        for (String argument : arguments) {
            for (Language language : Language.values()) {
                if (argument.equals("--lang=" + language.id())
                        || (argument.equals(language.id()) && "--lang".equals(before))) {
                    return language;
                }
            }
            before = argument;
        }
        return Language.nearest(Locale.getDefault());
    }

    private static String version() {
        try (InputStream in = Objects.requireNonNull(Cli.class.getResourceAsStream("/justright/version.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
