package justright.labs.initialization;

import java.util.List;
import javafx.scene.layout.Region;
import justright.ui.plot.bar.HistogramRow;

/// Rows of equal histograms: the first is higher by the names over it, the last by the ticks under it.
final class RowsPane extends Region {

    private List<RowPane> rows = List.of();

    RowsPane() {
        setMinSize(0, 0);
        getStyleClass().add("rows-pane");
    }

    void show(List<RowPane> shown) {
        if (!shown.equals(rows)) {
            rows = List.copyOf(shown);
            getChildren().setAll(rows);
        }
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double free = getHeight() - top - snappedBottomInset() - HistogramRow.HEADING - HistogramRow.TICKS;
        double each = free / Math.max(1, rows.size());
        double y = 0;
        for (int i = 0; i < rows.size(); i++) {
            double height =
                    each + (i == 0 ? HistogramRow.HEADING : 0) + (i == rows.size() - 1 ? HistogramRow.TICKS : 0);
            double from = Math.rint(top + y);
            rows.get(i).resizeRelocate(left, from, width, Math.rint(top + y + height) - from);
            y += height;
        }
    }
}
