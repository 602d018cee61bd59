package justright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import justright.ui.text.Phrase;
import org.junit.jupiter.api.Test;

class FileWorkTest {

    private final BlockingQueue<Runnable> calls = new LinkedBlockingQueue<>();
    private final List<String> told = new ArrayList<>();

    private void deliverNext() throws InterruptedException {
        Runnable call = calls.poll(10, TimeUnit.SECONDS);
        assertThat(call).isNotNull();
        call.run();
    }

    @Test
    void resultsComeBackOnTheCallersThreadInOrder() throws InterruptedException {
        try (FileWork work = new FileWork(deliver -> () -> calls.add(deliver))) {
            Thread caller = Thread.currentThread();
            work.submit(
                    () -> Thread.currentThread().getName(),
                    name -> {
                        assertThat(Thread.currentThread()).isEqualTo(caller);
                        told.add(name);
                    },
                    refused -> told.add("refused"));
            work.submit(
                    () -> {
                        throw new FileException(Phrase.of("file.missing", "x"));
                    },
                    _ -> told.add("done"),
                    refused -> told.add(refused.phrase().key()));
            deliverNext();
            deliverNext();
        }
        assertThat(told).containsExactly("files", "file.missing");
    }

    @Test
    void closingFinishesWhatWasAskedFor() {
        List<String> done = new ArrayList<>();
        FileWork work = new FileWork(deliver -> () -> calls.add(deliver));
        for (int i = 0; i < 20; i++) {
            work.submit(() -> done.add("x"), _ -> {}, _ -> {});
        }
        work.close();
        assertThat(done).hasSize(20);
    }
}
