package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import justright.store.FileWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {

    private final BlockingQueue<Runnable> calls = new LinkedBlockingQueue<>();
    private final FileWork work = new FileWork(deliver -> () -> calls.add(deliver));
    private final RecentFiles recent = new RecentFiles(work);
    private final List<List<String>> kept = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        work.close();
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "x");
    }

    private void await() throws InterruptedException {
        Runnable call = calls.poll(10, TimeUnit.SECONDS);
        assertThat(call).isNotNull();
        call.run();
    }

    @Test
    void theLatestComesFirstAndEachOnce() throws Exception {
        recent.begin(List.of(), kept::add);
        await();
        Path a = file("a.justright");
        Path b = file("b.csv");
        recent.add(a);
        recent.add(b);
        recent.add(folder.resolve("x/../a.justright"));
        assertThat(recent.there().get()).containsExactly(a, b);
        assertThat(kept.getLast()).containsExactly(a.toString(), b.toString());
    }

    @Test
    void eightAreKept() throws Exception {
        recent.begin(List.of(), kept::add);
        await();
        for (int i = 0; i < 12; i++) {
            recent.add(file(i + ".justright"));
        }
        assertThat(recent.there().get()).hasSize(8).first().isEqualTo(folder.resolve("11.justright"));
        assertThat(kept.getLast()).hasSize(8);
    }

    @Test
    void thoseThatAreGoneAreLeftOutAndComeBackWithTheFile() throws Exception {
        Path a = file("a.justright");
        Path b = file("b.justright");
        recent.begin(List.of(a.toString(), folder.resolve("gone").toString(), b.toString(), "\0"), kept::add);
        await();
        assertThat(recent.there().get()).containsExactly(a, b);
        Files.delete(a);
        recent.look();
        await();
        assertThat(recent.there().get()).containsExactly(b);
        file("a.justright");
        recent.look();
        await();
        assertThat(recent.there().get()).containsExactly(a, b);
    }

    @Test
    void filesOfTheSameNameAreToldApartByTheirFolder() {
        Path one = Path.of("/x/one/a.justright");
        Path two = Path.of("/x/two/a.justright");
        Path other = Path.of("/x/two/b.justright");
        List<Path> all = List.of(one, two, other);
        assertThat(all.stream().map(each -> RecentRow.nameAmong(each, all)))
                .containsExactly("a.justright · one", "a.justright · two", "b.justright");
    }
}
