package justright.app.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import justright.lab.RunControls;
import justright.ui.control.HelpButton;
import justright.ui.text.Language;
import justright.ui.theme.Theme;

/// The keyboard: what a key does, unless the focused control needs it itself. Letters are inert in text fields, the
/// window's shortcuts that mean nothing there are not; arrows belong to a slider that has the focus; Space and arrows
/// belong to any other control that the keyboard went to.
public final class Keys {

    private static final Set<KeyCode> CONTROL_KEYS =
            EnumSet.of(KeyCode.SPACE, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);

    /// With Ctrl they mean nothing to a text field, and the same as ever to the window.
    private static final Set<KeyCode> EVEN_WHILE_TYPING =
            EnumSet.of(KeyCode.K, KeyCode.O, KeyCode.S, KeyCode.P, KeyCode.I, KeyCode.COMMA);

    private final ShellView shell;
    private final PresenterKeys presenter;

    private Keys(ShellView shell, Scene scene) {
        this.shell = shell;
        this.presenter = new PresenterKeys(shell, scene);
    }

    /// Lets `scene` listen for the shell's keys.
    public static void listen(Scene scene, ShellView shell) {
        Keys keys = new Keys(shell, scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        if (shell.sheets().isTableShown() || shell.lectures().takes(event)) {
            return;
        }
        if (isForPresenter(event)) {
            event.consume();
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (shell.comparison().isShown() && !typing) {
            if (!belongsToControl(event) && inComparison(event)) {
                event.consume();
            }
            return;
        }
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (typing) {
            whileTyping(event);
            return;
        }
        if (modified ? onShortcut(event) : !belongsToControl(event) && handle(event)) {
            event.consume();
        }
    }

    /// What was typed is taken over first. With Alt the keys are letters of some keyboards.
    private void whileTyping(KeyEvent event) {
        boolean windows = event.isShortcutDown() && !event.isAltDown() && EVEN_WHILE_TYPING.contains(event.getCode());
        if (windows && !shell.comparison().isShown()) {
            shell.requestFocus();
            onShortcut(event);
            event.consume();
        }
    }

    private boolean isForPresenter(KeyEvent event) {
        LabPage page = shell.page();
        return page != null
                && !(event.getTarget() instanceof TextInputControl)
                && !event.isShortcutDown()
                && page.presenter()
                        .map(frame -> presenter.handle(page, frame, event))
                        .orElse(false);
    }

    private static boolean belongsToControl(KeyEvent event) {
        if (!(event.getTarget() instanceof Node node) || !CONTROL_KEYS.contains(event.getCode())) {
            return false;
        }
        return node.getAccessibleRole() == AccessibleRole.SLIDER
                ? node.isFocused() && event.getCode() != KeyCode.SPACE
                : node.isFocusVisible();
    }

    private boolean onShortcut(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.K) {
            return then(() -> shell.sheets().finder().show());
        }
        if (event.getCode() == KeyCode.O) {
            return then(shell.files()::open);
        }
        if (event.getCode() == KeyCode.COMMA) {
            return then(shell.sheets()::showSettings);
        }
        if (event.getCode() == KeyCode.I) {
            return then(shell.sheets()::showAbout);
        }
        LabPage page = shell.page();
        if (page == null && !shell.lectures().isShown()) {
            return false;
        }
        return page == null
                ? onLecture(event)
                : switch (event.getCode()) {
                    case S -> then(event.isShiftDown() ? shell.files()::saveAs : shell.files()::save);
                    case Z -> then(event.isShiftDown() ? page.undo()::redo : page.undo()::undo);
                    case Y -> then(page.undo()::redo);
                    case P -> then(shell::openInPlayground);
                    default -> false;
                };
    }

    /// At home there is nothing else to save.
    private boolean onLecture(KeyEvent event) {
        return event.getCode() == KeyCode.S && then(event.isShiftDown() ? shell.files()::saveAs : shell.files()::save);
    }

    /// While two runs are side by side only they, the theme and the language have keys.
    private boolean inComparison(KeyEvent event) {
        return switch (event.getCode()) {
            case T -> then(this::nextTheme);
            case L -> then(this::nextLanguage);
            default -> shell.comparison().handle(event);
        };
    }

    private boolean handle(KeyEvent event) {
        if (event.getText().equals("?")) {
            help();
            return true;
        }
        return switch (event.getCode()) {
            case ESCAPE -> escape();
            case F, F5 -> then(() -> shell.present(true));
            case T -> then(this::nextTheme);
            case L -> then(this::nextLanguage);
            case H -> then(() -> shell.go(new Place.Home()));
            case OPEN_BRACKET -> then(() -> neighbour(-1));
            case CLOSE_BRACKET -> then(() -> neighbour(1));
            case PERIOD -> beat(1);
            case COMMA -> beat(-1);
            case A -> then(event.isShiftDown() ? shell.lectures()::toggle : shell.lectures()::addPresent);
            default -> inLab(event);
        };
    }

    private boolean inLab(KeyEvent event) {
        LabPage page = shell.page();
        if (page == null) {
            return false;
        }
        KeyCode code = event.getCode();
        if (code.isDigitKey() && code != KeyCode.DIGIT0) {
            page.shelf().ifPresent(ShelfSide::hide);
            return focusControl(page, code.getChar().charAt(0) - '1');
        }
        if (code == KeyCode.V && page.shelf().isPresent()) {
            return then(() -> page.shelf().ifPresent(ShelfSide::toggle));
        }
        return page.run().map(run -> onRun(run, event)).orElse(false);
    }

    private boolean onRun(RunControls run, KeyEvent event) {
        boolean shift = event.isShiftDown();
        return switch (event.getCode()) {
            case SPACE -> then(run::toggle);
            case RIGHT -> then(() -> run.advance(shift ? 10 : 1));
            case LEFT -> then(() -> run.advance(shift ? -10 : -1));
            case R -> shift ? ifSeeded(run, run::newSeed) : then(run::replay);
            case P -> then(run::togglePin);
            case M -> ifSeeded(run, () -> run.repetition().toggle());
            default -> false;
        };
    }

    private static boolean ifSeeded(RunControls run, Runnable action) {
        return run.seeded().get() && then(action);
    }

    private boolean escape() {
        LabPage page = shell.page();
        if (shell.sheets().putAway()) {
            return true;
        }
        if (page != null && page.beats().current().get() != Beats.NONE) {
            page.beats().show(Beats.NONE);
        } else if (page != null && page.shelf().filter(ShelfSide::isShown).isPresent()) {
            page.shelf().ifPresent(ShelfSide::hide);
        } else {
            return false;
        }
        return true;
    }

    private void help() {
        if (shell.sheets().isHelpShown()) {
            shell.sheets().help().hide();
        } else {
            Optional.ofNullable(shell.desk().open().get())
                    .ifPresentOrElse(
                            shell.sheets().help()::showLesson, shell.sheets().help()::showKeys);
        }
    }

    private boolean beat(int by) {
        LabPage page = shell.page();
        if (page == null) {
            return false;
        }
        int next = page.beats().current().get() + by;
        page.beats().show(Math.clamp(next, 0, page.beats().count() - 1));
        return true;
    }

    private static boolean focusControl(LabPage page, int index) {
        List<Region> controls = page.bench().controlNodes();
        if (index >= controls.size()) {
            return false;
        }
        page.bench().reveal(controls.get(index));
        firstFocusable(controls.get(index)).ifPresent(Node::requestFocus);
        return true;
    }

    /// The control in or at `node` that the keyboard can go to; neither its help nor a field to type into.
    static Optional<Node> firstFocusable(Node node) {
        if (node instanceof HelpButton || node instanceof TextInputControl) {
            return Optional.empty();
        }
        if (node.isFocusTraversable() && node.isVisible()) {
            return Optional.of(node);
        }
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(Keys::firstFocusable)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private void neighbour(int by) {
        List<String> ids =
                shell.desk().labs().stream().map(lab -> lab.descriptor().id()).toList();
        int here = shell.place().get() instanceof Place.InLab(String id) ? ids.indexOf(id) : (by > 0 ? -1 : ids.size());
        int next = here + by;
        if (next >= 0 && next < ids.size()) {
            shell.go(new Place.InLab(ids.get(next)));
        }
    }

    private void nextTheme() {
        var theme = shell.studio().theme();
        theme.set(theme.get().isDark() ? Theme.LIGHT : Theme.DARK);
    }

    private void nextLanguage() {
        var language = shell.studio().language();
        language.set(language.get() == Language.ENGLISH ? Language.KOREAN : Language.ENGLISH);
    }

    private static boolean then(Runnable action) {
        action.run();
        return true;
    }
}
