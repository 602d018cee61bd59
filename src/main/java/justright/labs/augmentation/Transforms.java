package justright.labs.augmentation;

import java.util.Set;
import justright.engine.data.Augmentation;

/// Which transforms make a copy, how strong, and when.
record Transforms(Set<Transform> ticked, double strength, Copying copying) {

    Transforms {
        ticked = Set.copyOf(ticked);
    }

    /// On pictures of `edge` × `edge`.
    Augmentation on(int edge) {
        Augmentation all = Augmentation.NONE;
        for (Transform each : ticked) {
            all = each.addTo(all, strength, edge);
        }
        return all;
    }
}
