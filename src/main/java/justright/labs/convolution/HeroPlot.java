package justright.labs.convolution;

import java.util.List;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;
import org.ejml.data.DMatrixRMaj;

/// The picture with the window, the filter and its nine products, and the map; while learning, the target map, the
/// filter as it is and as it was for the target, and the map as it is.
///
/// @param captions over the left grid, the filter, the grid below it, the map
/// @param sum the line under the small grids
/// @param selected the weight that keys change; −1 for none
record HeroPlot(Scene scene, List<String> captions, String sum, int selected) implements Plot {

    private static final double RISE = 8;

    HeroPlot {
        captions = List.copyOf(captions);
    }

    HeroPlaces places(double width, double height, double unit) {
        int left = scene.isLearning()
                ? scene.target().getNumCols()
                : scene.padded().getNumCols();
        return HeroPlaces.of(width, height, unit, left, scene.map().getNumCols());
    }

    @Override
    public void paint(Sheet sheet) {
        HeroPlaces at = places(sheet.width(), sheet.height(), sheet.style().unit());
        GridPen pen = new GridPen(sheet);
        DMatrixRMaj filter = scene.frame().filter();
        double strongest = Weights.largest(filter);
        double scale = Weights.largest(scene.isLearning() ? scene.target() : scene.map());
        pen.signed(at.filter(), filter, FilterChoice.WEIGHTS, strongest, Weights.WEIGHTS);
        pen.signed(at.right(), scene.map(), scene.filled(), scale, Weights.SUMS);
        if (scene.isLearning()) {
            pen.signed(at.left(), scene.target(), scene.target().getNumElements(), scale, Weights.SUMS);
            pen.signed(at.below(), scene.setup().given(), FilterChoice.WEIGHTS, strongest, Weights.WEIGHTS);
        } else {
            slide(pen, at, scale);
        }
        if (selected >= 0) {
            pen.frame(at.filter(), selected / FilterChoice.EDGE, selected % FilterChoice.EDGE, 1);
        }
        words(sheet, at);
    }

    private void slide(GridPen pen, HeroPlaces at, double scale) {
        pen.pixels(at.left(), scene.padded(), scene.setup().correlation().padding());
        DMatrixRMaj products = new DMatrixRMaj(FilterChoice.EDGE, FilterChoice.EDGE);
        for (int i = 0; i < FilterChoice.WEIGHTS; i++) {
            products.set(i, scene.products().get(i));
        }
        pen.signed(at.below(), products, FilterChoice.WEIGHTS, scale, Weights.SUMS);
        int size = scene.setup().mapSize();
        int stride = scene.setup().correlation().stride();
        int row = scene.stop() / size;
        int column = scene.stop() % size;
        pen.frame(at.left(), row * stride, column * stride, FilterChoice.EDGE);
        pen.frame(at.right(), row, column, 1);
    }

    private void words(Sheet sheet, HeroPlaces at) {
        TextStyle caption = sheet.words(Token.INK2);
        List<Box> boxes = List.of(at.left(), at.filter(), at.below(), at.right());
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            boolean small = i == 1 || i == 2;
            double x = small ? box.x() + box.side() / 2 : box.x();
            sheet.surface().write(captions.get(i), x, box.y() - sheet.unit(RISE), small ? caption.middle() : caption);
        }
        TextStyle sign =
                sheet.words(Token.INK2).size(sheet.style().text() * 1.6).middle();
        double middle =
                at.filter().y() + at.filter().side() / 2 + 0.5 * sheet.style().text();
        if (!scene.isLearning()) {
            sheet.surface().write("∗", at.firstSign(), middle, sign);
        }
        sheet.surface().write(scene.isLearning() ? "→" : "=", at.secondSign(), middle, sign);
        TextStyle result = sheet.numbers(Token.INK).bold().middle();
        sheet.surface().write(sum, at.below().x() + at.below().side() / 2, at.sumLine(), result);
    }
}
