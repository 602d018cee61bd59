package justright.labs.convolution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;

/// What is computed from a moment for the pictures. Nobody changes its matrices.
///
/// @param padded the picture with its rings of zeros
/// @param map of the filter as it is now, whole
/// @param target the map of the given filter
/// @param stop where the filter stands, from 0
/// @param filled how many cells of the map are known by now
/// @param pixels under the nine weights; `products` of each with its weight
/// @param sum of the products: this stop's cell
/// @param maps of each given filter, and of the student's own if it is chosen
/// @param cost J of the map against its target
/// @param farthest how far the farthest weight is from the given filter's
/// @param independent how many of the windows are linearly independent, 0 … 9
record Scene(
        FilterFrame frame,
        DMatrixRMaj padded,
        DMatrixRMaj map,
        DMatrixRMaj target,
        int stop,
        int filled,
        List<Double> pixels,
        List<Double> products,
        double sum,
        Map<FilterChoice, DMatrixRMaj> maps,
        double cost,
        double farthest,
        int independent) {

    static Scene of(FilterFrame frame) {
        Setup setup = frame.setup();
        DMatrixRMaj padded = setup.padded();
        DMatrixRMaj map = setup.map(frame.filter());
        DMatrixRMaj target = setup.map(setup.given());
        int filled = setup.mode() == Mode.LEARN ? setup.stops() : Math.min(frame.step(), setup.stops());
        int stop = setup.mode() == Mode.LEARN ? 0 : Math.max(0, filled - 1);
        List<Double> pixels = new ArrayList<>();
        List<Double> products = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < FilterChoice.WEIGHTS; i++) {
            double pixel = setup.pixel(padded, stop, i);
            pixels.add(pixel);
            products.add(pixel * frame.filter().get(i));
            sum += pixel * frame.filter().get(i);
        }
        Map<FilterChoice, DMatrixRMaj> maps = new EnumMap<>(FilterChoice.class);
        FilterChoice.GIVEN.forEach(each -> maps.put(each, setup.map(each.matrix())));
        maps.put(setup.choice(), target);
        return new Scene(
                frame,
                padded,
                map,
                target,
                stop,
                filled,
                pixels,
                products,
                sum,
                maps,
                setup.fit().cost(frame.filter()),
                farthest(frame),
                setup.fit().independentWindows(FilterChoice.EDGE, FilterChoice.EDGE));
    }

    private static double farthest(FilterFrame frame) {
        double farthest = 0;
        for (int i = 0; i < FilterChoice.WEIGHTS; i++) {
            farthest = Math.max(
                    farthest,
                    Math.abs(frame.filter().get(i) - frame.setup().given().get(i)));
        }
        return farthest;
    }

    Setup setup() {
        return frame.setup();
    }

    boolean isLearning() {
        return setup().mode() == Mode.LEARN;
    }

    boolean isComplete() {
        return filled == setup().stops();
    }

    /// The cell of the map with the largest |sum|.
    int strongest() {
        int strongest = 0;
        for (int i = 1; i < map.getNumElements(); i++) {
            strongest = Math.abs(map.get(i)) > Math.abs(map.get(strongest)) ? i : strongest;
        }
        return strongest;
    }
}
