package justright.app.cli;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/// Reads the name of one of a few constants.
record Choices<E extends Enum<E>>(Class<E> type, Function<E, String> id) implements ITypeConverter<E> {

    @Override
    public E convert(String text) throws CommandException {
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(each -> id.apply(each).equals(text))
                .findFirst()
                .orElseThrow(() -> CommandException.usage("cli.choice", text, names(constants)));
    }

    private String names(E[] constants) {
        return Arrays.stream(constants).map(id).collect(Collectors.joining(", "));
    }
}
