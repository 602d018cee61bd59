package justright.labs.biasvariance;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What diagnosis, formula and curves are about: one of the models, or two errors out of a textbook.
enum Focus {
    YOURS(Panel.YOURS, null),
    SIMPLE(Panel.SIMPLE, null),
    RIGHT(Panel.RIGHT, null),
    WILD(Panel.WILD, null),
    CASE_VARIANCE(null, TextbookCase.VARIANCE),
    CASE_BIAS(null, TextbookCase.BIAS),
    CASE_BOTH(null, TextbookCase.BOTH),
    CASE_NEITHER(null, TextbookCase.NEITHER);

    private final @Nullable Panel panel;
    private final @Nullable TextbookCase textbook;

    Focus(@Nullable Panel panel, @Nullable TextbookCase textbook) {
        this.panel = panel;
        this.textbook = textbook;
    }

    static Focus of(Panel panel) {
        return Arrays.stream(values())
                .filter(focus -> focus.panel == panel)
                .findFirst()
                .orElseThrow();
    }

    static Focus of(TextbookCase textbook) {
        return Arrays.stream(values())
                .filter(focus -> focus.textbook == textbook)
                .findFirst()
                .orElseThrow();
    }

    Optional<Panel> panel() {
        return Optional.ofNullable(panel);
    }

    Optional<TextbookCase> textbook() {
        return Optional.ofNullable(textbook);
    }
}
