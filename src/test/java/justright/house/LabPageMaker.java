package justright.house;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Writes the pages about the labs: `mvn test -Dtests.excluded=none -Dtest=LabPageMaker`.
@Tag("thumbnails")
class LabPageMaker {

    @Test
    void make() throws IOException {
        for (LabPage page : LabPage.all()) {
            Files.createDirectories(Objects.requireNonNull(page.path().getParent()));
            Files.writeString(page.path(), page.text());
        }
    }
}
