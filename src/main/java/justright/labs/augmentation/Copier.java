package justright.labs.augmentation;

import justright.engine.Chance;
import justright.engine.data.Augmentation;
import justright.engine.data.Dataset;
import justright.training.TrainedNetwork;

/// Makes copies: those of one update depend on the seed and the update alone. Immutable.
///
/// @param augmentation what is done to a copy
/// @param fresh whether every update gets copies of its own
record Copier(Augmentation augmentation, int edge, boolean fresh, long seed) {

    static Copier of(Transforms transforms, int edge, long seed) {
        return new Copier(transforms.on(edge), edge, transforms.copying() == Copying.FRESH, seed);
    }

    /// Whether there is anything to be done to a copy.
    boolean isIdle() {
        return augmentation.equals(Augmentation.NONE);
    }

    /// Whether copies are mirrored.
    boolean isMirroring() {
        return augmentation.horizontalFlip() || augmentation.verticalFlip();
    }

    /// Whether something of a strength is done to copies; a flip has none.
    boolean isBending() {
        return !augmentation.withFlips(false, false).equals(Augmentation.NONE);
    }

    /// What an update learns from: the pictures and one copy of each; without a transform the pictures alone.
    Dataset lesson(Dataset pictures, long update) {
        return isIdle() ? pictures : augmentation.extend(pictures, edge, edge, 1, chance(update));
    }

    /// The copies in that lesson alone; of the first pictures the first copies.
    Dataset copies(Dataset pictures, long update) {
        return pictures.withX(augmentation.apply(pictures.x(), edge, edge, chance(update)));
    }

    /// How many different copies of m pictures so many updates have seen.
    long made(long m, long updates) {
        return isIdle() ? 0 : fresh ? m * updates : m;
    }

    /// For whoever trains the network elsewhere.
    TrainedNetwork.Copies told() {
        return new TrainedNetwork.Copies(augmentation, edge, fresh);
    }

    private Chance chance(long update) {
        return Chance.of(seed).stream("copies").stream("update " + (fresh ? update : 1));
    }
}
