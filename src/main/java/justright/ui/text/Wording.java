package justright.ui.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;

/// What an author says of their own, in some or all languages; blank words count as none.
public record Wording(Map<Language, String> texts) {

    /// Nothing is said.
    public static final Wording NONE = new Wording(Map.of());

    public Wording {
        Map<Language, String> said = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                said.put(language, text);
            }
        });
        texts = Collections.unmodifiableMap(said);
    }

    public static Wording in(Language language, String text) {
        return new Wording(Map.of(language, text));
    }

    /// The same words whatever the language.
    public static Wording alike(String text) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, text);
        }
        return new Wording(all);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /// Whether the words are the same whatever the language.
    public boolean isAlike() {
        boolean all = texts.size() == Language.values().length;
        return isEmpty() || (all && new HashSet<>(texts.values()).size() == 1);
    }

    /// The words in `language`; empty if there are none.
    public String only(Language language) {
        return texts.getOrDefault(language, "");
    }

    /// The words in `language`, or else in any; empty if there are none at all.
    public String best(Language language) {
        return texts.getOrDefault(language, texts.values().stream().findFirst().orElse(""));
    }

    /// These with other words in `language`.
    public Wording with(Language language, String text) {
        Map<Language, String> changed = new EnumMap<>(Language.class);
        changed.putAll(texts);
        changed.put(language, text);
        return new Wording(changed);
    }

    /// These rewritten by one who sees no other language: one text for all stays one; where there are several the
    /// others stay, until nothing is to be said.
    public Wording rewritten(Language language, String text) {
        return isAlike() || text.isBlank() ? alike(text) : with(language, text);
    }
}
