package justright.store;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The copy of the program that is running already: a second start with a file hands the file to it and ends. They meet
/// at a socket file in the user's own folder; nothing leaves the machine, and nothing but one line with the name of a
/// file is read.
public final class RunningCopy implements AutoCloseable {

    private static final int LONGEST_LINE = 8192;
    private static final String PRESENT = "present ";
    private static final String OPEN = "open ";
    private static final byte HEARD = '+';

    private final ServerSocketChannel door;
    private final Path place;

    /// What a second start asks of the first.
    ///
    /// @param file absolute
    public record Errand(Path file, boolean present) {}

    private RunningCopy(ServerSocketChannel door, Path place) {
        this.door = door;
        this.place = place;
    }

    /// Hands an errand to the copy that runs; false if none does.
    ///
    /// @param folder where the user's preferences are
    public static boolean handOver(Path folder, Errand errand) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(address(place(folder)));
            String line = (errand.present() ? PRESENT : OPEN) + errand.file() + "\n";
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            ByteBuffer answer = ByteBuffer.allocate(1);
            return channel.read(answer) == 1 && answer.get(0) == HEARD;
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    /// Waits for errands, until closed; empty if another copy does already, or if the system has no such sockets.
    ///
    /// @param then called on a thread of its own
    public static Optional<RunningCopy> listen(Path folder, Consumer<Errand> then) {
        Path place = place(folder);
        try {
            Files.createDirectories(folder);
            if (isAnswered(place)) {
                return Optional.empty();
            }
            Files.deleteIfExists(place);
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(address(place));
            RunningCopy copy = new RunningCopy(door, place);
            Thread.ofPlatform().name("errands").daemon().start(() -> copy.serve(then));
            return Optional.of(copy);
        } catch (IOException | UnsupportedOperationException _) {
            return Optional.empty();
        }
    }

    private static Path place(Path folder) {
        return folder.resolve("running.socket");
    }

    private static UnixDomainSocketAddress address(Path place) {
        return UnixDomainSocketAddress.of(place);
    }

    /// Whether somebody is behind the door; one that was left by a crash is shut.
    private static boolean isAnswered(Path place) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(address(place));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void serve(Consumer<Errand> then) {
        while (door.isOpen()) {
            try (SocketChannel visitor = door.accept()) {
                Errand errand = errand(line(visitor));
                if (errand != null) {
                    visitor.write(ByteBuffer.wrap(new byte[] {HEARD}));
                    then.accept(errand);
                }
            } catch (IOException _) {
                // a visitor who went away, or the end
            }
        }
    }

    private static String line(SocketChannel visitor) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_LINE);
        while (bytes.hasRemaining() && visitor.read(bytes) >= 0) {
            if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == '\n') {
                break;
            }
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).stripTrailing();
    }

    /// Null for what nobody of ours would say.
    private static @Nullable Errand errand(String line) {
        boolean present = line.startsWith(PRESENT);
        if (!present && !line.startsWith(OPEN)) {
            return null;
        }
        try {
            Path file = Path.of(line.substring((present ? PRESENT : OPEN).length()));
            return file.isAbsolute() ? new Errand(file, present) : null;
        } catch (InvalidPathException _) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            Files.deleteIfExists(place);
        } catch (IOException _) {
            // the next start shuts a door that nobody is behind
        }
    }
}
