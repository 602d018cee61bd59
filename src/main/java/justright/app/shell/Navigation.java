package justright.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.Chapter;
import justright.lab.Lab;
import justright.ui.control.Icon;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.control.PlainViewport;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;

/// Chapters and labs at the left; folds to one icon a chapter. Only chapters that have labs are there.
final class Navigation extends VBox {

    private static final double WIDE = 224;
    private static final double NARROW = 56;

    private final Studio studio;
    private final List<Lab<?>> labs;
    private final Consumer<Place> go;
    private final Progress progress;
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final List<Entry> entries = new ArrayList<>();
    private Function<Boolean, Node> foot = _ -> new VBox();
    private Lifetime built = new Lifetime();
    private Place here = new Place.Home();
    private VBox list = new VBox();
    private ScrollPane scroll = new ScrollPane();

    private record Entry(ToggleButton button, List<Place> places) {}

    Navigation(Studio studio, List<Lab<?>> labs, Progress progress, Consumer<Place> go, Lifetime life) {
        this.studio = studio;
        this.labs = labs;
        this.progress = progress;
        this.go = go;
        getStyleClass().add("nav");
        setCache(true); // painted once, while the stage beside it changes at every frame
        life.follow(folded, this::build);
        life.onEnd(() -> built.close());
    }

    /// Puts something below the labs, made for a folded navigation or a wide one.
    void setFoot(Function<Boolean, Node> made) {
        foot = made;
        build(folded.get());
    }

    BooleanProperty folded() {
        return folded;
    }

    void show(Place place) {
        here = place;
        entries.forEach(entry -> entry.button().setSelected(entry.places().contains(place)));
        FramePump.signal(this::reveal).run(); // once it has been laid out
    }

    /// Scrolls to where one is, if that is out of sight.
    private void reveal() {
        double hidden = list.getHeight() - scroll.getViewportBounds().getHeight();
        entries.stream()
                .filter(entry -> entry.button().isSelected())
                .findFirst()
                .ifPresent(entry -> {
                    Bounds button = entry.button().getBoundsInParent();
                    double top = scroll.getVvalue() * hidden;
                    double bottom = top + scroll.getViewportBounds().getHeight();
                    if (hidden > 0 && (button.getMinY() < top || button.getMaxY() > bottom)) {
                        scroll.setVvalue(
                                button.getMinY() < top
                                        ? button.getMinY() / hidden
                                        : 1 - (list.getHeight() - button.getMaxY()) / hidden);
                    }
                });
    }

    private void build(boolean narrow) {
        built.close();
        built = new Lifetime();
        entries.clear();
        pseudo(narrow);
        setMinWidth(narrow ? NARROW : WIDE);
        setMaxWidth(narrow ? NARROW : WIDE);
        list = new VBox();
        list.getStyleClass().add("nav-list");
        list.getChildren().add(item(Pictogram.HOME, "nav.home", new Place.Home(), narrow));
        if (narrow) {
            list.getChildren().add(rule());
        }
        for (Chapter chapter : Chapter.values()) {
            List<Lab<?>> ofChapter = labs.stream()
                    .filter(lab -> lab.descriptor().chapter() == chapter)
                    .toList();
            if (!ofChapter.isEmpty()) {
                list.getChildren().addAll(narrow ? List.of(flyout(chapter, ofChapter)) : section(chapter, ofChapter));
            }
        }
        scroll = new ScrollPane(list);
        scroll.getStyleClass().add("nav-scroll");
        scroll.setFitToWidth(true);
        PlainViewport.of(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(brand(narrow), scroll, foot.apply(narrow));
        if (narrow) {
            getChildren().add(foldButton(Pictogram.RIGHT, "nav.unfold"));
        }
        show(here);
    }

    private void pseudo(boolean narrow) {
        getStyleClass().remove("folded");
        if (narrow) {
            getStyleClass().add("folded");
        }
    }

    private Node brand(boolean narrow) {
        HBox brand = new HBox(new Icon(Pictogram.LOGO, "large"));
        brand.getStyleClass().add("brand");
        if (!narrow) {
            Label name = new Label();
            name.textProperty().bind(studio.words().live("app.name"));
            name.getStyleClass().add("brand-name");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            brand.getChildren().addAll(name, space, foldButton(Pictogram.LEFT, "nav.fold"));
        }
        return brand;
    }

    private Node foldButton(Pictogram pictogram, String key) {
        IconButton button = new IconButton(pictogram, studio.words().live(key), () -> folded.set(!folded.get()));
        button.getStyleClass().add("fold");
        return button;
    }

    private List<Node> section(Chapter chapter, List<Lab<?>> ofChapter) {
        List<Node> nodes = new ArrayList<>();
        Label heading = new Label();
        heading.textProperty().bind(studio.words().live(chapter.textKey()));
        heading.setGraphic(new Icon(chapter.pictogram(), "small"));
        heading.getStyleClass().add("nav-heading");
        nodes.add(heading);
        for (Lab<?> lab : ofChapter) {
            ToggleButton button = button(new Place.InLab(lab.descriptor().id()));
            Label title = new Label();
            title.textProperty().bind(studio.titleOf(lab.descriptor()));
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Icon done = new Icon(Pictogram.CHECK, "small", "done");
            built.follow(progress.done(lab.descriptor().id()), done::setVisible);
            HBox content = new HBox(title, space, done);
            content.getStyleClass().add("nav-item-content");
            content.setMaxWidth(Double.MAX_VALUE);
            button.setGraphic(content);
            button.accessibleTextProperty().bind(title.textProperty());
            nodes.add(button);
        }
        return nodes;
    }

    private ToggleButton item(Pictogram pictogram, String key, Place place, boolean narrow) {
        ToggleButton button = button(place);
        button.getStyleClass().add("top");
        button.setGraphic(new Icon(pictogram, narrow ? "normal" : "medium"));
        if (narrow) {
            describe(button, key);
        } else {
            button.textProperty().bind(studio.words().live(key));
        }
        return button;
    }

    /// One chapter as an icon; its labs open in a menu beside it.
    private ToggleButton flyout(Chapter chapter, List<Lab<?>> ofChapter) {
        List<Place> places = ofChapter.stream()
                .<Place>map(lab -> new Place.InLab(lab.descriptor().id()))
                .toList();
        ToggleButton button = new ToggleButton();
        button.getStyleClass().addAll("nav-item", "top");
        button.setGraphic(new Icon(chapter.pictogram()));
        describe(button, chapter.textKey());
        ContextMenu menu = new ContextMenu();
        for (Lab<?> lab : ofChapter) {
            MenuItem open = new MenuItem();
            open.textProperty().bind(studio.titleOf(lab.descriptor()));
            open.setOnAction(_ -> go.accept(new Place.InLab(lab.descriptor().id())));
            menu.getItems().add(open);
        }
        button.setOnAction(_ -> {
            show(here);
            menu.show(button, javafx.geometry.Side.RIGHT, 4, 0);
        });
        entries.add(new Entry(button, places));
        return button;
    }

    private ToggleButton button(Place place) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("nav-item");
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            show(here);
            go.accept(place);
        });
        entries.add(new Entry(button, List.of(place)));
        return button;
    }

    private void describe(ToggleButton button, String key) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(studio.words().live(key));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(tooltip.textProperty());
    }

    private static Node rule() {
        Region rule = new Region();
        rule.getStyleClass().add("nav-rule");
        return rule;
    }
}
