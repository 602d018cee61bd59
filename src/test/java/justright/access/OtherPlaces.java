package justright.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import justright.app.shell.TroubleDialog;
import justright.lab.RunControls;

/// Places that take more than a key to come to: a table on its way in, a pair of runs, a failure, the speaker's window.
final class OtherPlaces {

    /// With something to remark in every way: text, gaps, a column that says nothing, and more of it than can be seen.
    private static final String TABLE = rows();

    private static final int SOME_STEPS = 30;

    private OtherPlaces() {}

    private static String rows() {
        StringBuilder text = new StringBuilder("a_column_with_a_rather_long_name,note,always,gaps");
        for (int i = 1; i <= 9; i++) {
            text.append(",measurement ").append(i);
        }
        text.append(",kind\n");
        for (int row = 0; row < 12; row++) {
            text.append(row).append(",text ").append(row).append(",1,").append(row % 3 == 0 ? "" : row);
            for (int i = 1; i <= 9; i++) {
                text.append(',').append(i * row % 7);
            }
            text.append(row % 2 == 0 ? ",rose\n" : ",tulip\n");
        }
        return text.toString();
    }

    static void table(Visit visit) {
        Path file = write();
        visit.act(() -> visit.shell().open(file, false));
        visit.await(() -> shown(visit, ".table-sheet .primary-button")
                .filter(open -> !open.isDisabled())
                .isPresent());
        visit.act(() -> visit.turnTo((Parent) shown(visit, ".table-overlay").orElseThrow()));
        visit.layOut();
    }

    private static Path write() {
        try {
            Path folder = Files.createTempDirectory("tables");
            return Files.writeString(folder.resolve("flowers of the garden.csv"), TABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Node> shown(Visit visit, String selector) {
        return Optional.ofNullable(visit.part().lookup(selector));
    }

    /// The last two runs on the shelf, of two seeds.
    static void pair(Visit visit) {
        visit.enter("l2-l1");
        RunControls run = visit.model().run().orElseThrow();
        visit.act(() -> {
            run.newSeed();
            run.pause();
            run.advance(SOME_STEPS);
        });
        visit.settle();
        visit.press(KeyCode.V);
        visit.act(() -> ((ButtonBase) shown(visit, ".shelf-footer .button").orElseThrow()).fire());
        visit.await(() ->
                shown(visit, ".pair-veil").filter(veil -> !veil.isVisible()).isPresent());
        visit.layOut();
    }

    static void trouble(Visit visit) {
        visit.act(() -> {
            new TroubleDialog(visit.studio(), Optional.of(Path.of("/home/a/folder/that/is/long/just-right.log")))
                    .show(new IllegalStateException("broken"), visit.window());
            visit.turnTo(window(DialogPane.class));
        });
        visit.layOut();
    }

    /// The speaker's notes, in a window of their own.
    static void notes(Visit visit) {
        visit.enter("l2-l1");
        visit.press(KeyCode.F);
        visit.press(KeyCode.RIGHT);
        visit.settle();
        visit.press(KeyCode.N);
        visit.act(() -> visit.turnTo(ofClass("speaker")));
        visit.layOut();
    }

    /// The same while the hall sees a still, and the lab is below the notes.
    static void notesWithTheLab(Visit visit) {
        notes(visit);
        visit.press(KeyCode.W);
    }

    private static Parent window(Class<? extends Parent> kind) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Parent ofClass(String style) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(root -> root.getStyleClass().contains(style))
                .findFirst()
                .orElseThrow();
    }
}
