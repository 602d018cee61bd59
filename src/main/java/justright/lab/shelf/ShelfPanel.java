package justright.lab.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.OpenLab;
import justright.lab.RunControls;
import justright.lab.stage.PinNames;
import justright.lab.stage.SpreadWords;
import justright.ui.control.Icon;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.life.Lifetime;
import justright.ui.plot.curve.Sparkline;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The shelf as it stands beside the stage: every run of the session, the newest first, and two of them to be looked at
/// side by side.
public final class ShelfPanel extends VBox {

    private final RunShelf shelf;
    private final Shelving shelving;
    private final LabContext context;
    private final Words words;
    private final RunWords names;
    private final SpreadWords spreads;
    private final ShelfWork work;
    private final PairChoice pair = new PairChoice();
    private final Map<Integer, ShelfRow> rows = new HashMap<>();
    private final Map<Integer, RowActions> actions = new HashMap<>();
    private final VBox list = new VBox();
    private final Label empty = new Label();
    private final ShelfKeys keys = new ShelfKeys(list);
    private final Label gone = new Label();
    private int selected;

    /// What the shelf asks of the window.
    public interface Shelving {

        /// Makes a run the one on screen; it can be taken back.
        void bringBack(ShelvedRun run);

        void compare(ShelvedRun a, ShelvedRun b);

        void saveCurves(ShelvedRun run);

        void saveState(ShelvedRun run);

        void close();

        /// A context for one more model of the lab.
        LabContext context();
    }

    public ShelfPanel(OpenLab open, RunControls run, RunShelf shelf, Shelving shelving, Lifetime life) {
        this.shelf = shelf;
        this.shelving = shelving;
        context = new LabContext(
                open.context().words(),
                open.context().palette(),
                open.context().pump(),
                open.context().moving(),
                life);
        words = context.words();
        names = new RunWords(open.model(), words);
        spreads = new SpreadWords(new PinNames(open.model(), words), words);
        Supplier<LabContext> contexts = shelving::context;
        work = new ShelfWork(open, run, shelf, contexts, life);
        getStyleClass().addAll("bench", "shelf");
        list.getStyleClass().add("shelf-list");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.accessibleTextProperty().bind(words.live("shelf.title"));
        empty.textProperty().bind(words.live("shelf.empty"));
        empty.getStyleClass().addAll("note", "shelf-empty");
        empty.setWrapText(true);
        ScrollPane scroll = new ScrollPane(new VBox(empty, list));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("bench-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header(), scroll, footer());
        listen(run, life);
        refresh();
    }

    private void listen(RunControls run, Lifetime life) {
        ListChangeListener<Object> changed = _ -> refresh();
        shelf.runs().addListener(changed);
        run.pins().addListener(changed);
        life.onEnd(() -> shelf.runs().removeListener(changed));
        life.onEnd(() -> run.pins().removeListener(changed));
        life.listen(shelf.onScreen(), (_, _, _) -> refresh());
        life.listen(words.language(), (_, _, _) -> refresh());
        life.listen(pair.a(), (_, _, _) -> refresh());
        life.listen(pair.b(), (_, _, _) -> refresh());
        life.listen(work.number(), (_, _, _) -> refresh());
        life.listen(work.share(), (_, _, _) -> showProgress());
    }

    private HBox header() {
        Label title = new Label();
        title.textProperty().bind(words.live("shelf.title"));
        title.getStyleClass().add("card-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        IconButton close = new IconButton(Pictogram.CLOSE, words.live("shelf.close"), shelving::close);
        HBox header = new HBox(title, close);
        header.getStyleClass().add("shelf-header");
        return header;
    }

    private VBox footer() {
        gone.getStyleClass().add("tick");
        gone.setWrapText(true);
        gone.setMinHeight(Region.USE_PREF_SIZE);
        Button compare = new Button();
        compare.textProperty().bind(words.live("shelf.compare"));
        compare.setGraphic(new Icon(Pictogram.ABREAST, "medium"));
        compare.getStyleClass().addAll("primary-button", "wide");
        compare.disableProperty().bind(Bindings.not(pair.isWhole()));
        compare.setOnAction(_ -> compare());
        VBox footer = new VBox(gone, compare);
        footer.getStyleClass().add("shelf-footer");
        return footer;
    }

    /// Gives the keyboard to the newest run.
    public void focusFirst() {
        applyCss(); // before that the list is not in the scene
        if (!list.getChildren().isEmpty()) {
            list.getChildren().getFirst().requestFocus();
        }
    }

    /// Puts the two chosen runs side by side; nothing happens while fewer are chosen.
    public void compare() {
        shelf.find(pair.a().get()).ifPresent(a -> shelf.find(pair.b().get()).ifPresent(b -> shelving.compare(a, b)));
    }

    private void refresh() {
        pair.follow(shelf);
        List<ShelvedRun> runs = shelf.runs();
        List<ShelfRow> newestFirst = new ArrayList<>();
        Telling telling = Telling.of(runs);
        double top = telling.usualTop(runs);
        int end = runs.stream().mapToInt(run -> run.outcome().steps()).max().orElse(0);
        for (ShelvedRun run : runs.reversed()) {
            ShelfRow row = rows.computeIfAbsent(run.number(), this::row);
            row.show(run, look(run), new Sparkline(telling.lines(run.outcome().curves(), top), end, top));
            actionsOf(run.number()).show(work.isPinned(run), work.isRepeating(run.number()));
            newestFirst.add(row);
        }
        if (!list.getChildren().equals(newestFirst)) {
            list.getChildren().setAll(newestFirst);
        }
        rows.values().retainAll(newestFirst);
        actions.keySet().retainAll(rows.keySet());
        empty.setVisible(runs.isEmpty());
        empty.setManaged(runs.isEmpty());
        gone.setText(words.get("shelf.gone", Numbers.whole(shelf.gone().get()), Numbers.whole(RunShelf.MOST)));
        gone.setVisible(shelf.gone().get() > 0);
        gone.setManaged(shelf.gone().get() > 0);
        showProgress();
    }

    private ShelfRow.Look look(ShelvedRun run) {
        String from = run.from() > 0 ? words.get("shelf.from", Numbers.whole(run.from())) : "";
        String standing = names.standing(run);
        return new ShelfRow.Look(
                pair.letterOf(run.number()),
                work.isPinned(run),
                run.number() == shelf.onScreen().get(),
                names.name(run),
                from.isEmpty() ? standing : words.get("shelf.branched", standing, from),
                run.spread() == null ? "" : spreads.say(run.spread()));
    }

    private void showProgress() {
        rows.forEach((number, row) ->
                row.showProgress(number == work.number().get() ? work.share().get() : -1));
    }

    private RowActions actionsOf(int number) {
        return actions.computeIfAbsent(number, it -> new RowActions(new RowDeeds(it), words));
    }

    private ShelfRow row(int number) {
        ShelfRow row = new ShelfRow(context, actionsOf(number), () -> pair.toggle(number));
        row.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                select(number);
            }
        });
        row.onClicked(clicks -> {
            row.requestFocus();
            select(number);
            if (clicks == 2) {
                new RowDeeds(number).bringBack();
            }
        });
        keys.listen(row, new RowDeeds(number), () -> pair.toggle(number));
        return row;
    }

    private void select(int number) {
        selected = number;
        rows.forEach((each, row) -> row.select(each == selected));
    }

    /// What a row's buttons and keys do to its run.
    private final class RowDeeds implements RowActions.Deeds {

        private final int number;

        RowDeeds(int number) {
            this.number = number;
        }

        private void with(java.util.function.Consumer<ShelvedRun> deed) {
            shelf.find(number).ifPresent(deed);
        }

        @Override
        public void bringBack() {
            with(shelving::bringBack);
        }

        @Override
        public void pin() {
            with(work::togglePin);
        }

        @Override
        public void repeat() {
            with(work::toggleRepetition);
        }

        @Override
        public void rename() {
            @Nullable ShelfRow row = rows.get(number);
            with(run -> {
                if (row != null) {
                    row.rename(run.title(), title -> shelf.rename(number, title));
                }
            });
        }

        @Override
        public void delete() {
            shelf.delete(number);
        }

        @Override
        public void saveCurves() {
            with(shelving::saveCurves);
        }

        @Override
        public void saveState() {
            with(shelving::saveState);
        }
    }
}
