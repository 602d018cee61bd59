package justright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages about the labs say what the labs say now; [LabPageMaker] writes them anew.
class LabPageTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    static List<LabPage> pages() {
        return LabPage.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysWhatTheLabSays(LabPage page) {
        assertThat(page.path()).exists();
        assertThat(Sources.text(page.path())).isEqualTo(page.text());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsSomewhere(LabPage page) {
        Path folder = Objects.requireNonNull(page.path().getParent());
        Stream<String> links = LINK.matcher(page.text()).results().map(match -> match.group(1));
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(Files.exists(folder.resolve(link))).as(link).isTrue());
    }

    @Test
    void noPageIsLeftOfALabThatIsGone() {
        assertThat(Sources.files(Path.of("docs/labs"), ".md"))
                .containsExactlyInAnyOrderElementsOf(
                        pages().stream().map(LabPage::path).toList());
    }
}
