package justright.app;

import justright.app.cli.Cli;
import justright.app.cli.Console;
import justright.labs.Labs;

/// Where the program starts.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int status = new Cli(Labs.all(), new DesktopLauncher(Labs.all()), Console.standard()).run(arguments);
        System.exit(status);
    }
}
