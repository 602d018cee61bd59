package justright.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import justright.training.Probe.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProbeTest {

    private final Mailbox<Integer> subjects = new Mailbox<>();
    private final BlockingQueue<Integer> begun = new LinkedBlockingQueue<>();
    private final Semaphore mayEnd = new Semaphore(0);
    private final Probe<Integer, Integer> probe = new Probe<>(subjects, subject -> {
        begun.add(subject);
        mayEnd.acquireUninterruptibly();
        return 10 * subject;
    });

    @AfterEach
    void close() {
        mayEnd.release(100);
        probe.close();
    }

    @Test
    void theNextPictureWaitsUntilTheLastWasTaken() throws InterruptedException {
        subjects.put(1);
        assertThat(begunNext()).isEqualTo(1);
        subjects.put(2);
        mayEnd.release();
        awaitResult();
        assertThat(begun.poll(50, TimeUnit.MILLISECONDS)).isNull();
        assertThat(probe.results().take()).contains(new Result.Made<>(10));
        assertThat(begunNext()).isEqualTo(2);
    }

    @Test
    void newsTakesThePlaceOfAPictureThatNobodyTook() throws InterruptedException {
        subjects.put(1);
        mayEnd.release();
        assertThat(begunNext()).isEqualTo(1);
        awaitResult();
        subjects.putNews(2);
        assertThat(begunNext()).isEqualTo(2);
        mayEnd.release();
        while (!probe.results().take().equals(java.util.Optional.of(new Result.Made<>(20)))) {
            Thread.sleep(1);
        }
        assertThat(subjects.isEmpty()).isTrue();
    }

    @Test
    void onlyTheLatestOfManySubjectsIsComputed() throws InterruptedException {
        subjects.put(1);
        assertThat(begunNext()).isEqualTo(1);
        subjects.put(2);
        subjects.put(3);
        mayEnd.release(2);
        awaitResult();
        probe.results().take();
        assertThat(begunNext()).isEqualTo(3);
    }

    private Integer begunNext() throws InterruptedException {
        return begun.poll(20, TimeUnit.SECONDS);
    }

    private void awaitResult() throws InterruptedException {
        for (int i = 0; i < 20_000 && probe.results().isEmpty(); i++) {
            Thread.sleep(1);
        }
    }
}
