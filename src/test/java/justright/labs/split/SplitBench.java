package justright.labs.split;

import justright.labs.ModelBench;

/// The lab's model with nothing around it, to be asked from a test's thread.
final class SplitBench extends ModelBench<SplitModel> {

    SplitBench() {
        super("justright.labs.split.text", SplitModel::new);
    }
}
