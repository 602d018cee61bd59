package justright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import justright.app.shell.ShellView;
import justright.ui.HeadlessScreen;

/// Clicks, drags, scrolls, types and drops at random, as a monkey would: the same deeds in the same order for the same
/// seed. Thread: JavaFX.
final class Monkey {

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.ESCAPE,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.A,
            KeyCode.B,
            KeyCode.C,
            KeyCode.D,
            KeyCode.E,
            KeyCode.F,
            KeyCode.G,
            KeyCode.H,
            KeyCode.I,
            KeyCode.J,
            KeyCode.K,
            KeyCode.L,
            KeyCode.M,
            KeyCode.N,
            KeyCode.O,
            KeyCode.P,
            KeyCode.R,
            KeyCode.S,
            KeyCode.T,
            KeyCode.V,
            KeyCode.W,
            KeyCode.X,
            KeyCode.Y,
            KeyCode.Z,
            KeyCode.DIGIT1,
            KeyCode.DIGIT5,
            KeyCode.PERIOD,
            KeyCode.COMMA,
            KeyCode.SLASH,
            KeyCode.F1,
            KeyCode.F5);
    /// With Ctrl; those that would open a file chooser are left out.
    private static final List<KeyCode> SHORTCUTS =
            List.of(KeyCode.Z, KeyCode.Y, KeyCode.K, KeyCode.P, KeyCode.F, KeyCode.C);
    private static final String RUBBISH = "0123456789.,-+eE∞NaN%λ한글 abc\t";

    private final Stage stage;
    private final ShellView shell;
    private final List<Path> files;
    private final SplittableRandom chance;
    private final Robot robot = new Robot();

    Monkey(Stage stage, ShellView shell, List<Path> files, long seed) {
        this.stage = stage;
        this.shell = shell;
        this.files = files;
        chance = new SplittableRandom(seed);
    }

    /// One deed, and what it was.
    String act() {
        try {
            return deed();
        } catch (UnsupportedOperationException | IndexOutOfBoundsException failure) {
            if (HeadlessScreen.isAtFault(failure)) {
                return "what this screen cannot do";
            }
            throw failure;
        }
    }

    private String deed() {
        int deed = chance.nextInt(1000);
        if (deed < 520) {
            return click();
        }
        if (deed < 640) {
            return drag();
        }
        if (deed < 860) {
            return key();
        }
        if (deed < 930) {
            return type();
        }
        if (deed < 975) {
            return scroll();
        }
        return deed < 990 ? resize() : drop();
    }

    private String click() {
        double[] at = anywhere();
        MouseButton button = chance.nextInt(12) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        robot.mouseMove(at[0], at[1]);
        robot.mousePress(button);
        robot.mouseRelease(button);
        return "%s click at %.0f, %.0f".formatted(button, at[0], at[1]);
    }

    private String drag() {
        double[] from = anywhere();
        double[] to = anywhere();
        robot.mouseMove(from[0], from[1]);
        robot.mousePress(MouseButton.PRIMARY);
        for (int i = 1; i <= 4; i++) {
            robot.mouseMove(from[0] + (to[0] - from[0]) * i / 4, from[1] + (to[1] - from[1]) * i / 4);
        }
        robot.mouseRelease(MouseButton.PRIMARY);
        return "drag from %.0f, %.0f to %.0f, %.0f".formatted(from[0], from[1], to[0], to[1]);
    }

    private String key() {
        if (chance.nextInt(6) == 0) {
            return with(KeyCode.CONTROL, any(SHORTCUTS));
        }
        KeyCode key = any(KEYS);
        if (chance.nextInt(8) == 0) {
            return with(KeyCode.SHIFT, key);
        }
        robot.keyType(key);
        return "key " + key;
    }

    private String with(KeyCode modifier, KeyCode key) {
        robot.keyPress(modifier);
        robot.keyType(key);
        robot.keyRelease(modifier);
        return "key " + modifier + " " + key;
    }

    /// Into whatever has the focus: what a keyboard cannot type is put there as an input method would.
    private String type() {
        StringBuilder text = new StringBuilder();
        for (int i = chance.nextInt(1, 9); i > 0; i--) {
            text.append(RUBBISH.charAt(chance.nextInt(RUBBISH.length())));
        }
        Scene scene = stage.getScene();
        if (scene.getFocusOwner() instanceof javafx.scene.control.TextInputControl field && field.isEditable()) {
            field.replaceSelection(text.toString());
            robot.keyType(KeyCode.ENTER);
        }
        return "type " + text;
    }

    private String scroll() {
        double[] at = anywhere();
        robot.mouseMove(at[0], at[1]);
        robot.mouseWheel(chance.nextInt(-6, 7));
        return "wheel at %.0f, %.0f".formatted(at[0], at[1]);
    }

    private String resize() {
        stage.setWidth(1024 + chance.nextInt(417));
        stage.setHeight(700 + chance.nextInt(201));
        return "resize to %.0f x %.0f".formatted(stage.getWidth(), stage.getHeight());
    }

    private String drop() {
        Path file = any(files);
        shell.open(file, chance.nextInt(4) == 0);
        return "drop " + file.getFileName();
    }

    private double[] anywhere() {
        Scene scene = stage.getScene();
        return new double[] {
            stage.getX() + scene.getX() + chance.nextDouble() * scene.getWidth(),
            stage.getY() + scene.getY() + chance.nextDouble() * scene.getHeight()
        };
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
