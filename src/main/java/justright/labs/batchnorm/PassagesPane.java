package justright.labs.batchnorm;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.labs.batchnorm.Passage.Side;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.bar.HistogramRow;
import justright.ui.plot.bar.HistogramRow.Cell;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// What a few batches bring to a layer or a unit, above; what batch norm makes of it, below; and a line under both.
final class PassagesPane extends VBox {

    private static final double HEAD = 66;
    private static final double SPLIT = 51;
    private static final int FEW = 2;

    /// Characters above the narrowest histogram.
    private static final int ROOM = 15;

    private static final double LEAST = 0.005;
    private static final double LARGE = 10;
    private static final double LARGEST = 1000;

    private final Words words;
    private final PlotCanvas before;
    private final PlotCanvas after;
    private boolean compact;

    PassagesPane(LabContext context, ObservableValue<String> below, Node foot) {
        this.words = context.words();
        before = StageCanvas.create(context);
        after = StageCanvas.create(context);
        GridPane grid = new GridPane();
        grid.addRow(0, head(words.live("passages.before"), HistogramRow.HEADING), before);
        grid.addRow(1, head(below, 0), after);
        ColumnConstraints names = new ColumnConstraints(HEAD);
        ColumnConstraints plots = new ColumnConstraints();
        plots.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, plots);
        grid.getRowConstraints().setAll(row(SPLIT), row(100 - SPLIT));
        grid.setMinSize(0, 0);
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(grid, foot);
        setMinSize(0, 0);
    }

    private static Label head(ObservableValue<String> text, double above) {
        Label head = new Label();
        head.textProperty().bind(text);
        head.getStyleClass().addAll("row-name", "row-detail");
        head.setPadding(new Insets(above, 0, 0, 14));
        return head;
    }

    private static RowConstraints row(double percent) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(percent);
        return row;
    }

    void setCompact(boolean narrow) {
        compact = narrow;
    }

    void show(List<Side> arriving, List<Side> leaving) {
        before.setPlot(row(arriving, Token.INK2, true));
        after.setPlot(row(leaving, Token.LAMBDA, false));
        before.setAccessibleText(said(arriving));
        after.setAccessibleText(said(leaving));
    }

    private HistogramRow row(List<Side> sides, Token color, boolean first) {
        int shown = compact ? Math.min(FEW, sides.size()) : sides.size();
        List<Cell> cells = IntStream.range(0, shown)
                .mapToObj(i -> new Cell(
                        words.get("passages.batch", i + 1), sides.get(i).tally(), note(sides.get(i))))
                .toList();
        return new HistogramRow(cells, Passage.axis(), color, true, first, !first);
    }

    private String said(List<Side> sides) {
        return String.join("; ", sides.stream().map(PassagesPane::note).toList());
    }

    private static String note(Side side) {
        double mean = side.moments().mean();
        String shown = Math.abs(mean) < LEAST ? Numbers.fixed(0, 2) : brief(mean);
        String note = "μ " + shown + " σ² " + brief(side.moments().variance());
        for (String symbol : List.of("μ", "σ²")) {
            note = note.length() > ROOM ? note.replace(symbol + " ", symbol) : note;
        }
        return note;
    }

    /// Short enough for the smallest histogram: −0.03, 0.25, 12, 4·10⁻⁵, 2·10³.
    private static String brief(double value) {
        double size = Math.abs(value);
        if (size == 0 || !Double.isFinite(value) || (size >= LEAST && size < LARGE)) {
            return Numbers.fixed(value, 2);
        }
        if (size < LARGEST && size >= LARGE) {
            return Numbers.fixed(value, 0);
        }
        int exponent = (int) Math.floor(Math.log10(size));
        return Numbers.fixed(value / Math.pow(10, exponent), 0) + "·" + Numbers.powerOfTen(exponent);
    }
}
