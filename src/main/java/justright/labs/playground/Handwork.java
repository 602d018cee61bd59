package justright.labs.playground;

import java.util.List;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;

/// Brings what a hand has done into a network's parameters: what is new is set, what was taken back becomes what it was
/// before. An edit of a unit that the network has not is passed over.
final class Handwork {

    private Handwork() {}

    /// Whether the network has such a weight.
    static boolean fits(WeightEdit edit, Parameters parameters) {
        return edit.layer() <= parameters.depth()
                && edit.to() <= parameters.W(edit.layer()).getNumRows()
                && edit.from() <= parameters.W(edit.layer()).getNumCols();
    }

    /// @param done what is in the parameters already
    /// @param wanted what shall be in them
    static void bring(Parameters parameters, List<WeightEdit> done, List<WeightEdit> wanted) {
        int same = 0;
        while (same < Math.min(done.size(), wanted.size()) && done.get(same).equals(wanted.get(same))) {
            same++;
        }
        for (int i = done.size() - 1; i >= same; i--) {
            set(parameters, done.get(i), done.get(i).before());
        }
        for (WeightEdit edit : wanted.subList(same, wanted.size())) {
            set(parameters, edit, edit.value());
        }
    }

    private static void set(Parameters parameters, WeightEdit edit, double value) {
        if (fits(edit, parameters)) {
            matrix(parameters, edit).set(edit.to() - 1, Math.max(0, edit.from() - 1), value);
        }
    }

    /// What the weight is now; 0 if there is none.
    static double valueOf(Parameters parameters, WeightEdit edit) {
        return fits(edit, parameters) ? matrix(parameters, edit).get(edit.to() - 1, Math.max(0, edit.from() - 1)) : 0;
    }

    /// The largest weight of the first layer, taken to 0.
    static WeightEdit largest(Parameters parameters) {
        DMatrixRMaj w = parameters.W(1);
        int largest = 0;
        for (int i = 1; i < w.getNumElements(); i++) {
            largest = Math.abs(w.data[i]) > Math.abs(w.data[largest]) ? i : largest;
        }
        return new WeightEdit(1, 1 + largest / w.numCols, 1 + largest % w.numCols, 0, w.data[largest]);
    }

    private static DMatrixRMaj matrix(Parameters parameters, WeightEdit edit) {
        return edit.from() == 0 ? bias(parameters, edit.layer()) : parameters.W(edit.layer());
    }

    /// b⁽ˡ⁾, or β⁽ˡ⁾ where batch norm takes b away again.
    static DMatrixRMaj bias(Parameters parameters, int layer) {
        return parameters.architecture().layer(layer).batchNorm() ? parameters.beta(layer) : parameters.b(layer);
    }
}
