package justright.app.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.theme.Theme;

/// Title at the left, the run's controls in the middle, what concerns the whole window at the right.
final class TopBar extends HBox {

    private final Studio studio;
    private final HBox windowButtons = new HBox();
    private final IconButton more;
    private final List<MenuItem> extraItems;
    private boolean compact;
    /// Whether not even the pictograms have room: what narrow windows have in the menu goes there.
    private boolean crowded;
    private final ReadOnlyBooleanWrapper tight = new ReadOnlyBooleanWrapper(this, "tight");

    /// @param transport what drives the run; empty where nothing runs
    /// @param page buttons of the page, left of the window's
    /// @param extraItems what the "more" menu offers in narrow windows besides theme and language
    TopBar(
            Studio studio,
            Node title,
            List<? extends Node> transport,
            List<? extends Node> page,
            List<MenuItem> extraItems,
            Lifetime life) {
        this.studio = studio;
        this.extraItems = extraItems;
        getStyleClass().add("top-bar");
        HBox run = new HBox();
        run.getStyleClass().add("transport");
        run.getChildren().addAll(transport);
        HBox right = new HBox();
        right.getStyleClass().add("tools");
        right.getChildren().addAll(page);
        more = new IconButton(Pictogram.MORE, studio.words().live("top.more"), this::openMore);
        windowButtons.getStyleClass().add("tools");
        windowButtons.getChildren().addAll(rule(), themeButton(life), languageButton());
        right.getChildren().addAll(windowButtons, more);
        getChildren().addAll(title, space(), run, space(), right);
        setCompact(false);
        life.listen(widthProperty(), (_, before, now) -> {
            if (now.doubleValue() > before.doubleValue()) {
                loosen();
            }
        });
        life.listen(needsLayoutProperty(), (_, _, needs) -> {
            if (!needs && !crowded) {
                FramePump.signal(this::tighten).run();
            }
        });
    }

    /// Whether there is no room for all words.
    ReadOnlyBooleanProperty tight() {
        return tight.getReadOnlyProperty();
    }

    private void tighten() {
        if (getWidth() > 0 && super.computeMinWidth(getHeight()) > getWidth()) {
            crowded = tight.get();
            tight.set(true);
            fold();
        }
    }

    private void loosen() {
        tight.set(false);
        crowded = false;
        fold();
    }

    private void fold() {
        show(windowButtons, !compact && !crowded);
        show(more, compact || crowded);
    }

    /// What does not fit makes the bar tighter, never the page wider than the window.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// Narrow: theme, language and other extras go into the "more" menu.
    void setCompact(boolean narrow) {
        compact = narrow;
        fold();
        lookupAll(".crumb").forEach(crumb -> show(crumb, !compact));
    }

    /// A small line above the title proper.
    static Node title(ObservableValue<String> above, ObservableValue<String> name) {
        Label crumb = new Label();
        crumb.textProperty().bind(above);
        crumb.getStyleClass().add("crumb");
        Label title = new Label();
        title.textProperty().bind(name);
        title.getStyleClass().add("lab-title");
        VBox box = new VBox(crumb, title);
        box.getStyleClass().add("title-box");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private IconButton themeButton(Lifetime life) {
        IconButton dark = new IconButton(Pictogram.MOON, studio.words().live("top.theme"), this::nextTheme);
        life.follow(studio.theme(), theme -> dark.show(theme.isDark() ? Pictogram.SUN : Pictogram.MOON));
        return dark;
    }

    private IconButton languageButton() {
        IconButton button = new IconButton(
                Pictogram.GLOBE,
                studio.words().live("top.language.short"),
                studio.words().live("top.language"),
                this::nextLanguage);
        button.showText(true);
        button.accessibleTextProperty().bind(studio.words().live("top.language"));
        return button;
    }

    private void nextTheme() {
        studio.theme().set(studio.theme().get().isDark() ? Theme.LIGHT : Theme.DARK);
    }

    private void nextLanguage() {
        boolean english = studio.language().get() == Language.ENGLISH;
        studio.language().set(english ? Language.KOREAN : Language.ENGLISH);
    }

    private void openMore() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(extraItems);
        if (!extraItems.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(item("top.theme", this::nextTheme), item("top.language", this::nextLanguage));
        menu.show(more, javafx.geometry.Side.BOTTOM, 0, 4);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(studio.words().get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("separator-line");
        return rule;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
