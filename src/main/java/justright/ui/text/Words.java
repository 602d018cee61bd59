package justright.ui.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;

/// Every word on screen, in the language of the moment.
///
/// Looks a key up in its own bundle first (a lab's `text.properties`), then in the shared ones. Values are
/// `MessageFormat` patterns; numbers in arguments are given as text, formatted by [Numbers], so that they look the
/// same everywhere.
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ObservableValue<Language> language;
    private final UnaryOperator<String> spelling;
    private final List<String> bundles;

    /// Words from the bundles with the given base names, first found wins.
    public Words(ObservableValue<Language> language, String... bundles) {
        this(language, UnaryOperator.identity(), bundles);
    }

    /// @param spelling what is done to each text before it is shown: to see whether there is room for a longer language
    public Words(ObservableValue<Language> language, UnaryOperator<String> spelling, String... bundles) {
        this.language = language;
        this.spelling = spelling;
        this.bundles = List.of(bundles);
    }

    /// These words with a further bundle that is asked first.
    public Words with(String bundle) {
        String[] names = new String[bundles.size() + 1];
        names[0] = bundle;
        for (int i = 0; i < bundles.size(); i++) {
            names[i + 1] = bundles.get(i);
        }
        return new Words(language, spelling, names);
    }

    public ObservableValue<Language> language() {
        return language;
    }

    /// The text for `key` now.
    ///
    /// @throws MissingResourceException naming the key, if no bundle has it
    public String get(String key, Object... arguments) {
        String pattern = pattern(key);
        return spelling.apply(new MessageFormat(pattern, language.getValue().locale()).format(arguments));
    }

    public String get(Phrase phrase) {
        Object[] arguments = phrase.arguments().stream()
                .map(argument -> argument instanceof Phrase inner ? get(inner) : argument)
                .toArray();
        return get(phrase.key(), arguments);
    }

    public boolean has(String key) {
        return bundles.stream().anyMatch(name -> bundle(name).containsKey(key));
    }

    /// The text for `key`, changing with the language.
    public StringBinding live(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> get(key, arguments), language);
    }

    /// The text of a phrase that changes, changing with the language too.
    public StringBinding live(ObservableValue<Phrase> phrase) {
        return Bindings.createStringBinding(() -> get(phrase.getValue()), language, phrase);
    }

    private String pattern(String key) {
        for (String name : bundles) {
            ResourceBundle bundle = bundle(name);
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new MissingResourceException("no text for '" + key + "' in " + bundles, Words.class.getName(), key);
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, language.getValue().locale(), NO_FALLBACK);
    }
}
