package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.labs.Labs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabIndexTest {

    private final LabIndex index = new LabIndex(Labs.all());

    private List<String> found(String query) {
        return index.find(query).stream().map(lab -> lab.descriptor().id()).toList();
    }

    @ParameterizedTest
    @CsvSource({"dropo, dropout", "DROPOUT, dropout", "드롭아웃, dropout", "l2, l2-l1", "scales matter, normalizing"})
    void findsByNameAndQuestionInEitherLanguage(String query, String id) {
        assertThat(found(query)).first().isEqualTo(id);
    }

    @Test
    void everyWordMustOccur() {
        assertThat(found("dropout λ-never-heard-of")).isEmpty();
    }

    @Test
    void nothingTypedListsAllInTheOrderOfTheCourse() {
        assertThat(index.find(" ")).isEqualTo(Labs.all());
    }
}
