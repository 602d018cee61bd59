package justright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import justright.ui.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A monkey at mouse and keyboard, in all labs by turns: no exception, no frozen frame, no broken layout.
@Tag("slow")
class MonkeyTest {

    private static final int ACTIONS = Integer.getInteger("endurance.actions", 100_000);
    private static final long SEED = Long.getLong("endurance.seed", 1);
    private static final int STAY = 250;
    private static final int REMEMBERED = 12;
    private static final double FROZEN_MILLIS = 1000;

    @TempDir
    Path folder;

    private final Deque<String> lately = new ArrayDeque<>();

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void nothingBreaks() throws IOException {
        List<Path> files = files();
        try (WholeProgram program = new WholeProgram(folder)) {
            Monkey monkey = Screen.call(() -> new Monkey(program.stage(), program.shell(), files, SEED));
            FrozenFrames frames = new FrozenFrames();
            Screen.call(() -> {
                frames.start();
                return true;
            });
            double longest = 0;
            for (int action = 0; action < ACTIONS; action++) {
                if (action % STAY == 0) {
                    longest = Math.max(longest, Screen.call(frames::longest));
                    assertThat(longest).as("frozen while %s", lately).isLessThan(FROZEN_MILLIS);
                    Screen.call(frames::takeMedian);
                    moveOn(program, action);
                }
                String deed = Screen.call(monkey::act);
                remember(action + ": " + deed);
                if (action % 20 == 0) {
                    assertThat(program.troubles()).as("after %s", lately).isEmpty();
                    assertThat(Screen.call(() -> BrokenLayout.in(program.stage().getScene())))
                            .as("after %s", lately)
                            .isEmpty();
                }
            }
            System.out.printf(
                    "%d actions, seed %d: longest frame %.0f ms of the screen's thread%n", ACTIONS, SEED, longest);
        }
    }

    private void moveOn(WholeProgram program, int action) {
        List<String> labs = WholeProgram.labs();
        String lab = labs.get(action / STAY % labs.size());
        remember("to " + lab);
        program.openLab(lab);
    }

    private void remember(String deed) {
        lately.add(deed);
        if (lately.size() > REMEMBERED) {
            lately.remove();
        }
    }

    /// What may be dropped on a window: good, bad and strange.
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(write("state.justright", "{\"justright\": 1, \"states\": [{\"lab\": \"l2-l1\", \"seed\": 11}]}"));
        files.add(write("newer.justright", "{\"justright\": 99, \"states\": []}"));
        files.add(write("cut.justright", "{\"justright\": 1, \"states\": [{\"lab\": \"l2-l"));
        files.add(write("unknown.justright", "{\"justright\": 1, \"states\": [{\"lab\": \"nowhere\"}]}"));
        files.add(write(
                "lecture.justright", "{\"justright\": 1, \"states\": [{\"lab\": \"split\"}, {\"lab\": \"dropout\"}]}"));
        files.add(write("points.csv", "x,y,label\n1,2,a\n2,1,b\n3,3,a\n4,1,b\n5,2,a\n6,0,b\n"));
        files.add(write("one-class.csv", "x,y,label\n1,2,a\n2,1,a\n3,3,a\n"));
        files.add(write("empty.csv", ""));
        files.add(write("strange.bin", "\u0000\u0001\uffff"));
        files.add(folder.resolve("missing.justright"));
        return files;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
