package justright.labs.preprocessing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Plot;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.Sheet;
import justright.ui.plot.field.CloudPlot;
import justright.ui.plot.field.Example;
import justright.ui.text.Language;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import justright.ui.text.Words;
import org.ejml.data.DMatrixRMaj;

/// All steps side by side, each with what it does for descent; a click goes there.
final class StepsCard {

    private static final double GAP = 4;
    private static final double FOOT = 6;
    private static final int PICTURES = 3;
    private static final String UNTOLD = "?";

    private final PreprocessingModel model;
    private final Words words;
    private final Map<Step, PlotCanvas> canvases = new EnumMap<>(Step.class);
    private final Map<Step, Label> numbers = new EnumMap<>(Step.class);
    private final Map<Step, Drawn> drawn = new EnumMap<>(Step.class);
    private final Card card;
    private boolean compact;

    /// What a picture was drawn from.
    private record Drawn(Waypoint waypoint, boolean here, Language language) {}

    StepsCard(PreprocessingModel model, LabContext context) {
        this.model = model;
        words = context.words();
        HBox row = new HBox(GAP);
        for (Step step : Step.values()) {
            row.getChildren().add(column(step, context));
        }
        row.setMinSize(0, 0);
        row.getStyleClass().add("card-body");
        card = new Card(words.live("steps"), row)
                .subtitle(Bindings.createStringBinding(
                        () -> words.get(
                                model.spread().get() == null ? "steps.note" : "steps.spread",
                                Integer.toString(SeedSpread.SEEDS)),
                        model.spread(),
                        words.language()));
        card.setMinSize(0, 0);
        Redrawing.follow(model.reading(), context, this::draw);
        context.life().listen(model.spread(), (_, _, _) -> drawNow());
        context.life().listen(model.reached().farthest(), (_, _, _) -> drawNow());
    }

    Card card() {
        return card;
    }

    void setCompact(boolean narrow) {
        compact = narrow;
        drawNow();
    }

    private void drawNow() {
        Reading now = model.reading().get();
        if (now != null) {
            draw(now);
        }
    }

    private VBox column(Step step, LabContext context) {
        PlotCanvas canvas = StageCanvas.create(context);
        canvas.setCursor(Cursor.HAND);
        canvas.setOnPointer(pointer -> pointed(pointer, step));
        Phrase caption = Phrase.of("step." + step.key());
        canvas.accessibleTextProperty()
                .bind(words.live(model.description().map(now -> Phrase.of("picture.said", caption, now))));
        canvases.put(step, canvas);
        Label number = new Label();
        number.getStyleClass().add("secondary");
        number.setMaxWidth(Double.MAX_VALUE);
        number.setAlignment(Pos.CENTER);
        number.setMinWidth(0);
        numbers.put(step, number);
        VBox column = new VBox(canvas, number);
        column.setPadding(new Insets(0, 0, FOOT, 0));
        VBox.setVgrow(canvas, Priority.ALWAYS);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinSize(0, 0);
        column.setPrefWidth(0);
        return column;
    }

    private void pointed(PlotPointer pointer, Step step) {
        if (pointer.action() == PlotPointer.Action.CLICKED) {
            model.knobs().stage.set(step.stage());
        }
    }

    private void draw(Reading reading) {
        for (Waypoint waypoint : reading.waypoints()) {
            Step step = waypoint.step();
            boolean skipped =
                    step == Step.NORMALIZED && !reading.asked().choice().divide();
            PlotCanvas canvas = canvases.get(step);
            Label number = numbers.get(step);
            if (canvas == null || number == null) {
                continue;
            }
            boolean here = reading.stage() == step.stage();
            Drawn now = new Drawn(waypoint, here, words.language().getValue());
            if (!now.equals(drawn.put(step, now))) {
                canvas.setPlot(picture(waypoint, here));
            }
            number.setText(skipped ? words.get("steps.skipped") : numbers(waypoint, reading.isPictures()));
        }
    }

    /// What a step has brought, once it has been made; in a narrow window only what matters most.
    private String numbers(Waypoint waypoint, boolean pictures) {
        if (!model.reached().has(waypoint.step())) {
            return words.get(pictures ? "steps.dev" : "steps.count", UNTOLD);
        }
        SeedSpread spread = model.spread().get();
        if (spread != null) {
            return range(spread, waypoint.step(), pictures);
        }
        String steps = Spelling.steps(waypoint.steps());
        String error = Numbers.percent(waypoint.devError());
        if (pictures) {
            return compact ? words.get("steps.dev", error) : words.get("steps.pictures", steps, error);
        }
        return compact
                ? words.get("steps.count", steps)
                : words.get("steps.numbers", steps, Spelling.condition(waypoint.condition()));
    }

    /// From the lowest to the highest of five seeds.
    private String range(SeedSpread spread, Step step, boolean pictures) {
        if (pictures) {
            String low = Numbers.points(spread.lowest(step, Waypoint::devError));
            return words.get("steps.dev", low + " – " + Numbers.percent(spread.highest(step, Waypoint::devError)));
        }
        String low = Spelling.steps(spread.lowest(step, Waypoint::count));
        String high = Spelling.steps(spread.highest(step, Waypoint::count));
        return words.get("steps.count", low.equals(high) ? low : low + " – " + high);
    }

    private Plot picture(Waypoint waypoint, boolean here) {
        String caption = words.get("step." + waypoint.step().key() + ".short");
        return waypoint.board()
                .<Plot>map(board -> new StepPicture(
                        BoardPictures.grey(
                                board.prepared()
                                        .subList(
                                                0,
                                                Math.min(
                                                        PICTURES,
                                                        board.prepared().size())),
                                board.scale()),
                        caption,
                        here))
                .orElseGet(() ->
                        new SmallCloud(points(waypoint.train()), waypoint.room().orElseThrow(), caption, here));
    }

    private static List<Example> points(DMatrixRMaj x) {
        return IntStream.range(0, x.getNumCols())
                .mapToObj(j -> new Example(x.get(0, j), x.get(1, j), false))
                .toList();
    }

    /// A small cloud with a unit equally long both ways.
    private record SmallCloud(List<Example> points, CloudRoom room, String caption, boolean selected) implements Plot {

        @Override
        public void paint(Sheet sheet) {
            Frame frame = over(Axis.linear(0, 1), Axis.linear(0, 1)).frame(sheet);
            double aspect = frame.width() / frame.height();
            double half1 = room.half() * Math.max(1, aspect);
            double half2 = room.half() * Math.max(1, 1 / aspect);
            over(
                            Axis.linear(room.middle1() - half1, room.middle1() + half1),
                            Axis.linear(room.middle2() - half2, room.middle2() + half2))
                    .paint(sheet);
        }

        private CloudPlot over(Axis x, Axis y) {
            return new CloudPlot(x, y, points, caption, selected, false);
        }
    }
}
