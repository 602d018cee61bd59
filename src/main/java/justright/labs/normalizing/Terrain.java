package justright.labs.normalizing;

import java.util.Arrays;
import java.util.Optional;
import justright.engine.data.Normalizer;
import justright.engine.probe.Curvature;
import justright.engine.probe.LossSurface;
import justright.engine.probe.Optimum;
import justright.engine.probe.SingleUnitCost;
import justright.engine.probe.SingleUnitCost.Kind;
import org.ejml.data.DMatrixRMaj;

/// The cost landscape of one preparation of the inputs: where it is lowest and how it is bent.
///
/// For linear regression without a bias on centred inputs the targets are centred too, as they have to be where no
/// bias can take up their mean. The curvature of logistic regression is taken at w = 0, where it is largest.
///
/// Immutable as long as nobody changes the matrices; any thread.
final class Terrain {

    private final DMatrixRMaj x;
    private final DMatrixRMaj y;
    private final double targetMean;
    private final SingleUnitCost cost;
    private final Curvature curvature;
    private final Optional<Optimum> optimum;
    private final double[] best;
    private final double least;

    Terrain(Kind kind, DMatrixRMaj x, DMatrixRMaj labels, boolean bias, boolean centred) {
        boolean centreTargets = centred && !bias && kind == Kind.LINEAR_REGRESSION;
        Normalizer ofLabels = Normalizer.of(labels);
        this.x = x;
        this.y = centreTargets ? ofLabels.subtractMean(labels) : labels;
        this.targetMean = centreTargets ? ofLabels.mean(0) : 0;
        cost = SingleUnitCost.of(kind, x, y, bias);
        curvature = Curvature.of(cost.hessian(new double[cost.parameters()]));
        optimum = Optimum.of(cost);
        best = optimum.map(Optimum::theta).orElseGet(() -> new double[cost.parameters()]);
        least = optimum.map(Optimum::cost).orElse(0.0);
    }

    /// n_x × m, not to be changed.
    DMatrixRMaj x() {
        return x;
    }

    /// 1 × m, not to be changed.
    DMatrixRMaj y() {
        return y;
    }

    /// What was taken from the labels.
    double targetMean() {
        return targetMean;
    }

    SingleUnitCost cost() {
        return cost;
    }

    Curvature curvature() {
        return curvature;
    }

    /// Whether the cost is quadratic, so that theory foretells plain descent on it.
    boolean isQuadratic() {
        return cost.kind() == Kind.LINEAR_REGRESSION;
    }

    /// w₁*, w₂* and, with a bias, b*.
    double[] best() {
        return best.clone();
    }

    double best(int parameter) {
        return best[parameter];
    }

    /// Whether there is a minimum at all; where the model separates the classes there is none.
    boolean attained() {
        return optimum.isPresent();
    }

    /// @throws java.util.NoSuchElementException if there is none
    Optimum optimum() {
        return optimum.orElseThrow();
    }

    /// J(θ) − J*.
    double excess(double... theta) {
        return cost.cost(theta) - least;
    }

    double least() {
        return least;
    }

    /// All parameters at the start: the bias begins at 0.
    double[] start(double w1, double w2) {
        double[] start = new double[cost.parameters()];
        start[0] = w1;
        start[1] = w2;
        return start;
    }

    /// J over w₁ and w₂, the bias at its best.
    LossSurface surface() {
        return LossSurface.of(cost, 0, 1, best);
    }

    /// 2/(λ_min + λ_max): plain descent cannot be faster. Half the limit where a direction is flat.
    double bestLearningRate() {
        boolean flat = Double.isInfinite(curvature.conditionNumber());
        return flat ? 1 / curvature.lambdaMax() : 2 / (curvature.lambdaMin() + curvature.lambdaMax());
    }

    /// 1/max‖x‖² (‖(x, 1)‖² with a bias): safe for an update that sees a single example.
    double safeLearningRate() {
        double[] norms = new double[cost.examples()];
        Arrays.fill(norms, cost.hasBias() ? 1 : 0);
        for (int i = 0; i < x.getNumElements(); i++) {
            norms[i % norms.length] += x.data[i] * x.data[i];
        }
        double curve = cost.kind() == Kind.LINEAR_REGRESSION ? 1 : 0.25;
        return 1 / (curve * Arrays.stream(norms).max().orElse(1));
    }
}
