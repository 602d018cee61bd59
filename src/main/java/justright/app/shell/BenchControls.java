package justright.app.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.LabView;
import justright.lab.NumpyCode;
import justright.lab.OpenLab;
import justright.setting.Setting;
import justright.ui.control.AlwaysTrueCard;
import justright.ui.control.CodeCard;
import justright.ui.control.HeldControl;
import justright.ui.control.PlainViewport;
import justright.ui.control.SettingControl;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The middle of the bench: controls, and below them more controls, "always true?" and the code. Where they do not all
/// fit they scroll, and a line at the fold names what lies below it: the controls first.
final class BenchControls extends StackPane {

    /// A control may reach so far below the fold and still count as seen.
    private static final double TOLERANCE = 4;

    private final LabModel model;
    private final LabView view;
    private final LabContext context;
    private final Words words;
    private final List<Region> nodes = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private final VBox sections = new VBox();
    private final ScrollPane scroll = new ScrollPane(sections);
    private final FoldLine fold;
    private final Region exception;
    private final ShownControls shown;
    private final ControlsHeading heading;
    private final SequencedMap<Label, List<Setting<?>>> groups = new LinkedHashMap<>();
    private @Nullable TitledPane more;

    /// Something one may scroll to, by its name at the fold.
    private record Stop(Node node, boolean isControl, Supplier<String> name) {}

    BenchControls(OpenLab open, UndoButtons buttons, Runnable showException) {
        this.model = open.model();
        this.view = open.view();
        this.context = open.context();
        this.words = context.words();
        fold = new FoldLine(words.live("controls.below"), this::turnPage);
        StackPane.setAlignment(fold, Pos.BOTTOM_LEFT);
        shown = new ShownControls(model.settings());
        heading = new ControlsHeading(shown, buttons, words, context.life());
        sections.getStyleClass().add("bench-controls");
        sections.getChildren().add(section(controls()));
        if (!model.presentation().more().isEmpty()) {
            TitledPane folded = folded(controlsOf(model.presentation().more(), false));
            stops.add(new Stop(folded, false, () -> words.get("controls.more")));
            sections.getChildren().add(folded);
            more = folded;
        }
        exception = alwaysTrue(showException);
        addSection("always.title", exception);
        addSection("code.title", code());
        scroll.setFitToWidth(true);
        PlainViewport.of(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bench-scroll");
        getChildren().addAll(scroll, fold);
        scroll.vvalueProperty().subscribe(this::nameWhatIsBelow);
        scroll.viewportBoundsProperty().subscribe(this::nameWhatIsBelow);
        sections.heightProperty().subscribe(this::nameWhatIsBelow);
        context.life().listen(words.language(), (_, _, _) -> nameWhatIsBelow());
        for (Setting<?> setting : model.settings()) {
            context.life().listen(setting.hidden(), (_, _, _) -> arrange());
            context.life().listen(setting.putAway(), (_, _, _) -> arrange());
        }
        context.life().follow(shown.choosing(), this::choosing);
    }

    /// Whether the user has put controls away, or chooses just now.
    ObservableBooleanValue reduced() {
        return shown.reduced();
    }

    private void choosing(boolean now) {
        if (now && more != null) {
            more.setExpanded(true);
        }
        arrange();
    }

    /// A title stands only over what is there.
    private void arrange() {
        groups.forEach((title, of) -> TopBar.show(title, of.stream().anyMatch(shown::isShown)));
        if (more != null) {
            TopBar.show(more, model.presentation().more().stream().anyMatch(shown::isShown));
        }
        nameWhatIsBelow();
    }

    /// Those that are not hidden.
    List<Region> nodes() {
        return nodes.stream().filter(Node::isManaged).toList();
    }

    /// While a lesson binds, or controls are put away, the lab's exception, which turns everything, is not offered.
    ///
    /// @param lesson whether it is a lesson that binds, not the user who has put controls away
    void setBinding(boolean binding, boolean lesson) {
        exception.lookupAll(".outline-button").forEach(button -> TopBar.show(button, !binding));
        heading.setBinding(lesson);
        arrange();
    }

    /// Scrolls until a node can be seen whole.
    void reveal(Node node) {
        Bounds place = placeOf(node);
        double top = scrolled();
        double visible = visibleHeight();
        if (place.getMinY() < top) {
            scrollTo(place.getMinY());
        } else if (place.getMaxY() > top + visible) {
            scrollTo(place.getMaxY() - visible);
        }
    }

    private void addSection(String key, Region content) {
        Region section = section(content);
        stops.add(new Stop(section, false, () -> words.get(key)));
        sections.getChildren().add(section);
    }

    private Region alwaysTrue(Runnable showException) {
        return new AlwaysTrueCard(
                words.live("always.holds"),
                words.live("always.fails"),
                words.live("always.show"),
                words,
                showException);
    }

    private Region code() {
        return new CodeCard(
                words.live("code.title"), model.presentation().code().map(NumpyCode::source), words, context.life());
    }

    private Region controls() {
        VBox box = controlsOf(model.presentation().bench(), true);
        box.getChildren().addFirst(heading);
        box.getChildren().addAll(view.benchExtras());
        return box;
    }

    private VBox controlsOf(List<Setting<?>> settings, boolean named) {
        VBox box = new VBox();
        box.getStyleClass().add("controls");
        for (Setting<?> setting : settings) {
            Region own = view.control(setting)
                    .orElseGet(() -> SettingControl.of(setting, context.moving(), words, context.life()));
            Region control = new HeldControl(own, setting, words, context.life()).choosable(shown.choosing());
            nodes.add(control);
            view.heading(setting).ifPresent(key -> {
                Label title = groupTitle(key);
                groups.put(title, new ArrayList<>());
                box.getChildren().add(title);
            });
            if (!named && !groups.isEmpty()) {
                groups.lastEntry().getValue().add(setting);
            }
            box.getChildren().add(control);
            if (named) {
                stops.add(new Stop(control, true, () -> nameOf(setting)));
            }
        }
        return box;
    }

    private Label groupTitle(String key) {
        Label title = new Label();
        title.textProperty().bind(words.live(key));
        title.getStyleClass().addAll("section-title", "group-title");
        return title;
    }

    private String nameOf(Setting<?> setting) {
        return setting.symbol().isEmpty() ? words.get("setting." + setting.id()) : setting.symbol();
    }

    private static Region section(Region content) {
        VBox section = new VBox(content);
        section.getStyleClass().add("bench-section");
        return section;
    }

    private TitledPane folded(Node content) {
        TitledPane pane = new TitledPane();
        pane.textProperty().bind(words.live("controls.more"));
        pane.setContent(content);
        pane.setExpanded(false);
        pane.setAnimated(false);
        // folded it remembers what was needed in a wider window
        pane.minWidthProperty()
                .bind(Bindings.when(pane.expandedProperty())
                        .then(Region.USE_COMPUTED_SIZE)
                        .otherwise(0.0));
        pane.getStyleClass().add("bench-folded");
        return pane;
    }

    // ---- the fold

    private void nameWhatIsBelow() {
        double bottom = scrolled() + visibleHeight() + TOLERANCE;
        List<Stop> below = stops.stream()
                .filter(stop -> stop.node().isVisible())
                .filter(stop -> placeOf(stop.node()).getMaxY() > bottom)
                .toList();
        List<Stop> controls = below.stream().filter(Stop::isControl).toList();
        fold.show((controls.isEmpty() ? below : controls)
                .stream().map(stop -> stop.name().get()).toList());
    }

    private Bounds placeOf(Node node) {
        return sections.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private double hidden() {
        return Math.max(0, sections.getHeight() - scroll.getViewportBounds().getHeight());
    }

    private double scrolled() {
        return scroll.getVvalue() * hidden();
    }

    /// What is not covered by the line at the fold.
    private double visibleHeight() {
        return scroll.getViewportBounds().getHeight() - fold.height();
    }

    private void turnPage() {
        scrollTo(scrolled() + Math.max(40, visibleHeight() - 40));
    }

    private void scrollTo(double y) {
        scroll.setVvalue(hidden() == 0 ? 0 : Math.clamp(y / hidden(), 0.0, 1.0));
    }
}
