package justright.labs.preprocessing;

import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;

/// One moment of the lab: the inputs at the stage that was asked for, and all that was measured of them.
///
/// @param covariance of train at this stage, n_x × n_x
/// @param valley of linear regression on train at this stage
/// @param fall of the cost in descent on it
/// @param devError of the nearest neighbour at this stage
/// @param waypoints every whole step, measured, in order
/// @param cloud where there are two features
/// @param board where inputs are pictures
record Reading(
        Asked asked,
        Journey journey,
        DMatrixRMaj covariance,
        Sizes sizes,
        Valley valley,
        Fall fall,
        double devError,
        List<Waypoint> waypoints,
        Optional<Cloud> cloud,
        Optional<Board> board) {

    Reading {
        waypoints = List.copyOf(waypoints);
    }

    Preparation preparation() {
        return journey.preparation();
    }

    double stage() {
        return asked.stage();
    }

    boolean isPictures() {
        return asked.choice().source().isPictures();
    }

    int features() {
        return preparation().features();
    }

    int kept() {
        return preparation().kept(asked.whitening());
    }

    Waypoint waypoint(Step step) {
        return waypoints.stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElseThrow();
    }

    /// The coefficient of correlation of the first two coordinates; 0 if one never varies.
    double correlation() {
        double both = Math.sqrt(covariance.get(0, 0) * covariance.get(1, 1));
        return both > 0 ? covariance.get(0, 1) / both : 0;
    }

    /// The weakest component that whitening has to enlarge: kept, with some variance, its index.
    int weakest() {
        return Math.max(0, Math.min(kept(), preparation().pca().rank()) - 1);
    }

    /// What the weakest component keeps of variance 1 under ε: λ/(λ + ε).
    double whiteness() {
        double lambda = preparation().pca().variance(weakest());
        double divisor = lambda + asked.whitening().epsilon();
        return divisor > 0 ? lambda / divisor : 1;
    }
}
