package justright.labs.augmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.engine.network.Network;
import justright.ui.plot.picture.GreyPicture;
import justright.ui.plot.surface.Pixels;

/// The copies that the next updates learn from, and how a model of real pictures reads them.
///
/// @param rows those of a few originals
/// @param misread how many of `judged` copies that model takes for another class than their label says
/// @param secondsPerCopy what one took to make, measured just now
record CopySheet(List<SheetRow> rows, int misread, int judged, double secondsPerCopy) {

    /// So many updates are looked ahead.
    static final int UPDATES = 6;
    /// And all copies of so many are judged.
    private static final int JUDGED = 2;

    CopySheet {
        rows = List.copyOf(rows);
    }

    /// @param step updates made so far
    /// @param judge reads the copies
    static CopySheet of(Examples examples, Copier copier, int step, Network judge) {
        Dataset shown = examples.few().first(examples.shown());
        List<Dataset> copies = ahead(step, UPDATES)
                .mapToObj(update -> copier.copies(shown, update))
                .toList();
        List<Guesses> read =
                copies.stream().map(each -> Guesses.of(judge, each)).toList();
        List<SheetRow> rows = new ArrayList<>();
        for (int picture = 0; picture < shown.examples(); picture++) {
            rows.add(row(examples, shown, copies, read, picture));
        }
        long begun = System.nanoTime();
        List<Dataset> judged = ahead(step, copier.fresh() ? JUDGED : 1)
                .mapToObj(update -> copier.copies(examples.few(), update))
                .toList();
        int count = judged.size() * examples.few().examples();
        double seconds = (System.nanoTime() - begun) * 1e-9 / count;
        int misread = judged.stream()
                .mapToInt(each -> Guesses.of(judge, each).errors())
                .sum();
        return new CopySheet(rows, misread, count, seconds);
    }

    private static IntStream ahead(int step, int updates) {
        return IntStream.rangeClosed(step + 1, step + updates);
    }

    private static SheetRow row(
            Examples examples, Dataset shown, List<Dataset> copies, List<Guesses> read, int picture) {
        int edge = examples.choice().edge();
        List<SheetRow.SheetCopy> row = new ArrayList<>();
        for (int i = 0; i < copies.size(); i++) {
            row.add(new SheetRow.SheetCopy(
                    pixels(copies.get(i), picture, edge), read.get(i).given()[picture]));
        }
        return new SheetRow(shown.label(picture), pixels(shown, picture, edge), row);
    }

    private static Pixels pixels(Dataset set, int picture, int edge) {
        double[] grey = IntStream.range(0, set.features())
                .mapToDouble(pixel -> set.x().get(pixel, picture))
                .toArray();
        return GreyPicture.of(grey, edge, 0, 1);
    }

    /// The share of copies that are no longer read as what they are called.
    double misreadShare() {
        return (double) misread / judged;
    }
}
