package justright.app.cli;

/// One `--set ID=VALUE`.
record Assignment(String setting, String value) {

    static Assignment parse(String text) throws CommandException {
        int sign = text.indexOf('=');
        if (sign < 1 || sign == text.length() - 1) {
            throw CommandException.usage("cli.set", text);
        }
        return new Assignment(text.substring(0, sign), text.substring(sign + 1));
    }
}
