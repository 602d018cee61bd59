package justright.ui.plot;

import java.util.List;
import java.util.stream.Stream;
import justright.ui.plot.field.SpreadPlot;
import justright.ui.plot.matrix.MatrixMap;
import justright.ui.plot.matrix.RampKey;
import justright.ui.theme.Token;

/// Every kind of picture with plausible, computed data: smooth functions, and fixed low-discrepancy sequences in place
/// of chance.
final class SamplePlots {

    /// A picture of a given size and style.
    record Sample(String name, double width, double height, PlotStyle style, Plot plot) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> all() {
        PlotStyle normal = PlotStyle.NORMAL;
        return Stream.of(
                new Sample("boundary", 506, 466, normal, SampleFields.boundary()),
                new Sample("boundary-small", 386, 346, PlotStyle.SMALL, SampleFields.boundary()),
                new Sample("boundary-presenter", 872, 872, PlotStyle.PRESENTER, SampleFields.labelledBoundary()),
                new Sample("plane-regions", 506, 466, normal, SamplePlanes.regions()),
                new Sample("plane-heights", 386, 346, PlotStyle.SMALL, SamplePlanes.heights()),
                new Sample("timeline", 862, 190, normal, SampleCurves.timeline(6000)),
                new Sample("timeline-back", 862, 190, normal, SampleCurves.timeline(2400)),
                new Sample("curves-log", 420, 210, normal, SampleCurves.logCurves()),
                new Sample("curves-empty", 300, 180, normal, SampleCurves.empty()),
                new Sample("curves-diverged", 300, 180, normal, SampleCurves.diverged()),
                new Sample("points", 412, 206, normal, SampleCurves.points()),
                new Sample("contour-raw", 408, 350, normal, SampleFields.contour(false)),
                new Sample("contour-diverged", 408, 350, normal, SampleFields.contour(true)),
                new Sample("bowl-raw", 204, 256, normal, SampleFields.bowl(9.6, -3.1, 1.2)),
                new Sample("bowl-round", 204, 256, normal, SampleFields.bowl(1.1, 0, 1)),
                new Sample("bowl-saddle", 300, 256, normal, SampleFields.saddle()),
                new Sample("cloud", 120, 124, normal, SampleFields.cloud()),
                new Sample("histogram", 118, 96, normal, SampleBars.histogram()),
                new Sample("histogram-row", 520, 120, normal, SampleBars.histogramRow()),
                new Sample("log-plot", 400, 240, normal, SampleCurves.logPlot()),
                new Sample("count-grid", 400, 200, normal, SampleTables.countGrid()),
                new Sample("layer-bars", 336, 146, normal, SampleBars.layerBars()),
                new Sample("signed-bars", 336, 160, normal, SampleBars.signedBars()),
                new Sample("grouped-bars", 470, 352, normal, SampleBars.groupedBars()),
                new Sample("parameter-bars", 860, 346, normal, SampleBars.parameterBars()),
                new Sample("quadrant", 370, 352, normal, SampleCurves.quadrant()),
                new Sample("network", 338, 262, normal, SampleNetworks.network(List.of(2, 20, 8, 1))),
                new Sample("network-wide", 860, 262, normal, SampleNetworks.dropoutNetwork()),
                new Sample("network-large", 860, 400, normal, SampleNetworks.network(List.of(2, 64, 64, 64, 3))),
                new Sample("network-dials", 860, 300, normal, SampleNetworks.dialNetwork()),
                new Sample("arithmetic", 660, 150, normal, SampleTables.arithmetic()),
                new Sample("matrix-mask", 158, 150, normal, SampleTables.matrix(MatrixMap.Shade.MASK)),
                new Sample("cell-map", 340, 300, normal, SampleTables.cellMap()),
                new Sample("ramp-key", 132, 24, normal, new RampKey("J 0", "2.3", SampleTables.CELL_SCALE)),
                new Sample("confusion", 340, 270, normal, SampleTables.confusion()),
                new Sample("confusion-low", 256, 150, normal, SampleTables.confusion()),
                new Sample("contact-sheet", 400, 180, normal, SampleTables.contactSheet()),
                new Sample("matrix-signed", 92, 150, normal, SampleTables.matrix(MatrixMap.Shade.SIGNED)),
                new Sample("spread", 200, 150, normal, SpreadPlot.of(SampleFields.smooth(), 1, Token.LAMBDA)),
                new Sample("network-numbers", 520, 300, normal, SampleNetworks.numbersNetwork()),
                new Sample("network-pictured", 820, 330, normal, PicturedNetworks.small()),
                new Sample("network-pictured-largest", 616, 290, normal, PicturedNetworks.largest()),
                new Sample("network-pointed-edge", 820, 330, normal, PicturedNetworks.edgePointedAt()),
                new Sample("network-pointed-unit", 820, 330, normal, PicturedNetworks.unitPointedAt()),
                new Sample("footprints", 288, 46, normal, SampleBars.footprints()));
    }

    private SamplePlots() {}
}
