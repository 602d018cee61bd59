package justright.ui.text;

import java.util.List;

/// Something to say, language left open: a key and what goes into it. Models speak in phrases, views in words.
///
/// Arguments are texts, formatted numbers or further phrases.
public record Phrase(String key, List<Object> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
