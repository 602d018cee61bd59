package justright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import justright.store.RunningCopy.Errand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningCopyTest {

    private final BlockingQueue<Errand> heard = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    private Errand errand() {
        return new Errand(folder.resolve("λ, 가중치.justright"), true);
    }

    @Test
    void aSecondStartHandsItsFileToTheFirst() throws Exception {
        try (RunningCopy first = RunningCopy.listen(folder, heard::add).orElseThrow()) {
            assertThat(RunningCopy.handOver(folder, errand())).isTrue();
            assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(errand());
            Errand plain = new Errand(folder.resolve("b.justright"), false);
            assertThat(RunningCopy.handOver(folder, plain)).isTrue();
            assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(plain);
            assertThat(RunningCopy.listen(folder, heard::add))
                    .as("there is one already")
                    .isEmpty();
            assertThat(first).isNotNull();
        }
    }

    @Test
    void withoutAFirstThereIsNobodyToHandItTo() {
        assertThat(RunningCopy.handOver(folder, errand())).isFalse();
        RunningCopy.listen(folder, heard::add).orElseThrow().close();
        assertThat(RunningCopy.handOver(folder, errand())).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatACrashLeftBehindIsInNobodysWay() throws Exception {
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(folder.resolve("running.socket")));
        }
        assertThat(folder.resolve("running.socket")).as("the file stays").exists();
        assertThat(RunningCopy.handOver(folder, errand())).isFalse();
        try (RunningCopy next = RunningCopy.listen(folder, heard::add).orElseThrow()) {
            assertThat(RunningCopy.handOver(folder, errand())).isTrue();
            assertThat(next).isNotNull();
        }
    }

    @Test
    void whatNobodyOfOursWouldSayIsPassedOver() throws Exception {
        try (RunningCopy first = RunningCopy.listen(folder, heard::add).orElseThrow()) {
            for (String line :
                    new String[] {"delete /etc\n", "open relative.justright\n", "open \0\n", "", "x".repeat(9000)}) {
                say(line);
            }
            assertThat(RunningCopy.handOver(folder, errand()))
                    .as("it still listens")
                    .isTrue();
            assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(errand());
            assertThat(heard).isEmpty();
            assertThat(first).isNotNull();
        }
    }

    private void say(String line) throws Exception {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(folder.resolve("running.socket")));
            channel.write(ByteBuffer.wrap(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aFolderThatCannotHoldASocketIsNoHindrance() throws Exception {
        Path file = Files.writeString(folder.resolve("occupied"), "");
        assertThat(RunningCopy.listen(file, heard::add)).isEmpty();
        assertThat(RunningCopy.listen(folder.resolve("x".repeat(200)), heard::add))
                .isEmpty();
    }
}
