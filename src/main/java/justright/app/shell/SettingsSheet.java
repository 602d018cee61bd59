package justright.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.store.UserFolder;
import justright.ui.control.Segmented;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Theme;

/// What one can choose for the whole program: language, theme, size, motion; the progress, to be forgotten; and where
/// the program keeps its files.
final class SettingsSheet extends Sheet {

    /// In per cent.
    private static final List<Integer> SIZES = List.of(100, 110, 125, 150);

    private final Studio studio;
    private final Progress progress;
    private final Runnable about;
    private Lifetime shown = new Lifetime();

    SettingsSheet(Studio studio, Progress progress, Runnable about) {
        super(studio.words());
        this.studio = studio;
        this.progress = progress;
        this.about = about;
    }

    void show() {
        shown.close();
        shown = new Lifetime();
        shown.listen(studio.language(), (_, _, _) -> {
            if (isShown()) {
                show();
            }
        });
        Words words = words();
        Button more = new Button(words.get("about.open"));
        more.getStyleClass().addAll("outline-button", "control");
        more.setOnAction(_ -> about.run());
        show(words.get("settings"), choices(words), forgetting(words), folders(words), more);
    }

    @Override
    void hide() {
        shown.close();
        super.hide();
    }

    private Node choices(Words words) {
        CheckBox calm = new CheckBox();
        calm.getStyleClass().add("switch");
        calm.setAccessibleText(words.get("settings.motion"));
        calm.setSelected(studio.reduceMotion().get());
        shown.follow(studio.reduceMotion(), calm::setSelected);
        calm.setOnAction(_ -> studio.reduceMotion().set(calm.isSelected()));
        VBox rows = new VBox(
                row(
                        "settings.language",
                        segments(
                                List.of(Language.values()),
                                studio.language(),
                                each -> "settings.language." + each.id())),
                row(
                        "settings.theme",
                        segments(List.of(Theme.values()), studio.theme(), each -> "settings.theme." + each.id())),
                row("settings.size", sizes()),
                row("settings.motion", calm));
        rows.getStyleClass().add("settings-rows");
        return rows;
    }

    private Region sizes() {
        Segmented<Integer> sizes = new Segmented<>(
                SIZES,
                studio.fontSize().get(),
                size -> words().live("settings.size.percent", Numbers.percent(size / 100.0, 0)));
        sizes.valueProperty().addListener((_, _, now) -> studio.fontSize().set(now));
        shown.listen(studio.fontSize(), (_, _, now) -> sizes.setValue(now.intValue()));
        return sizes;
    }

    private <T> Region segments(List<T> choices, Property<T> chosen, Function<T, String> key) {
        Segmented<T> segments = new Segmented<>(choices, chosen.getValue(), each -> words().live(key.apply(each)));
        segments.valueProperty().addListener((_, _, now) -> chosen.setValue(now));
        shown.listen(chosen, (_, _, now) -> segments.setValue(now));
        return segments;
    }

    private Node row(String key, Region control) {
        Label name = new Label(words().get(key));
        name.getStyleClass().add("control-label");
        name.setMinWidth(Region.USE_PREF_SIZE);
        control.setAccessibleText(name.getText());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(name, space, control);
        row.getStyleClass().add("settings-row");
        return row;
    }

    /// Forgetting asks once more before it is done.
    private Node forgetting(Words words) {
        Label tally = new Label(ProgressLine.said(progress.tally().get(), words));
        tally.getStyleClass().add("note");
        tally.setWrapText(true);
        shown.listen(progress.tally(), (_, _, now) -> tally.setText(ProgressLine.said(now, words)));
        Button reset = button(words, "settings.reset");
        Button really = button(words, "settings.reset.really");
        Button keep = button(words, "settings.reset.keep");
        HBox buttons = new HBox(reset, really, keep);
        buttons.getStyleClass().add("settings-buttons");
        ask(false, reset, really, keep);
        reset.setOnAction(_ -> {
            ask(true, reset, really, keep);
            keep.requestFocus();
        });
        keep.setOnAction(_ -> ask(false, reset, really, keep));
        really.setOnAction(_ -> {
            progress.reset();
            ask(false, reset, really, keep);
        });
        return part(words.get("settings.progress"), tally, buttons);
    }

    private static void ask(boolean asking, Button reset, Button really, Button keep) {
        TopBar.show(reset, !asking);
        TopBar.show(really, asking);
        TopBar.show(keep, asking);
    }

    private static Button button(Words words, String key) {
        Button button = new Button(words.get(key));
        button.getStyleClass().addAll("outline-button", "control");
        return button;
    }

    private static Node folders(Words words) {
        return part(
                words.get("settings.folders"),
                folder(words.get("settings.folder.preferences"), UserFolder.locate()),
                folder(words.get("settings.folder.logs"), UserFolder.logs()));
    }

    /// A field, so that the path can be selected and copied.
    private static Node folder(String name, Path folder) {
        Label label = new Label(name);
        label.getStyleClass().add("note");
        TextField path = new TextField(folder.toString());
        path.setEditable(false);
        label.setLabelFor(path);
        return new VBox(4, label, path);
    }

    static VBox part(String title, Node... nodes) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        VBox part = new VBox(heading);
        part.getChildren().addAll(nodes);
        part.getStyleClass().add("settings-part");
        return part;
    }
}
