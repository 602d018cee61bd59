package justright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import justright.lab.LabState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a disk that is full or read-only the old file stays whole, and the message says why.
///
/// The disk is a small one in memory, seen by another Java alone; where such a disk cannot be made, nothing is tested.
class SmallDiskTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void needsADiskOfItsOwn() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")), "no namespaces on this system");
        List<String> said = ChildProgram.run(
                List.of("/usr/bin/unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /tmp && echo fine"));
        assumeTrue(said.contains("fine"), "disks cannot be made here: " + said);
    }

    /// Saves a large state over a small one on a disk prepared by a shell's words.
    private List<String> save(String preparation) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Path old = folder.resolve("old.justright");
        try {
            DocumentFile.write(old, LabDocument.of(state(1)));
        } catch (FileException e) {
            throw new AssertionError(e);
        }
        String java = ChildProgram.command(SmallDiskTest.class, List.of("-Xmx100m"), disk).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        String script = String.join(
                " && ",
                "mount -t tmpfs -o size=64k tmpfs '" + disk + "'",
                "cp '" + old + "' '" + disk + "/state.justright'",
                preparation.replace("DISK", disk.toString()),
                java);
        return ChildProgram.run(List.of("/usr/bin/unshare", "-rm", "sh", "-c", script));
    }

    @Test
    void aFullDiskIsToldAndTheOldFileStays() throws Exception {
        assertThat(save("true"))
                .containsExactly(
                        "file.unwritable file.reason.full", "old state whole", "nothing beside it", "status 0");
    }

    @Test
    void aDiskThatWasFullAlreadyToo() throws Exception {
        assertThat(save("(cat /dev/zero > 'DISK/filler' 2>/dev/null; true)"))
                .containsExactly(
                        "file.unwritable file.reason.full", "old state whole", "beside it: filler", "status 0");
    }

    @Test
    void aReadOnlyDiskIsToldAndTheOldFileStays() throws Exception {
        assertThat(save("mount -o remount,ro 'DISK'"))
                .containsExactly(
                        "file.unwritable file.reason.read-only", "old state whole", "nothing beside it", "status 0");
    }

    /// The other Java: tries to save, and says what it finds afterwards.
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]).resolve("state.justright");
        try {
            DocumentFile.write(file, LabDocument.of(state(20_000)));
            System.out.println("saved");
        } catch (FileException refused) {
            Object reason = refused.phrase().arguments().get(1);
            System.out.println(refused.phrase().key() + " " + ((justright.ui.text.Phrase) reason).key());
        }
        try {
            boolean whole = DocumentFile.read(file).document().poster().equals(state(1));
            System.out.println(whole ? "old state whole" : "another state");
        } catch (FileException damaged) {
            System.out.println("damaged: " + damaged.phrase());
        }
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            List<String> others = files.map(each -> String.valueOf(each.getFileName()))
                    .filter(name -> !name.equals("state.justright"))
                    .toList();
            System.out.println(others.isEmpty() ? "nothing beside it" : "beside it: " + String.join(", ", others));
        }
    }

    private static LabState state(int points) {
        List<LabState.Point> data = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            data.add(new LabState.Point(i / 7.0, -i, i % 2));
        }
        return LabState.of("l2-l1", Map.of("lambda", "1"), 3, 10).withData(data);
    }
}
