package justright.access;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// Tests that walk through one open window, from lab to lab.
@SuppressWarnings("NullAway.Init") // set before all
abstract class OnAVisit {

    static Visit visit;

    @BeforeAll
    static void begin() {
        visit = Visit.begin();
    }

    @AfterAll
    static void end() {
        visit.close();
    }

    static Stream<String> labs() {
        return Visit.labs().stream();
    }
}
