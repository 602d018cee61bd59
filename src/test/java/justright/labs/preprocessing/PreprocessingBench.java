package justright.labs.preprocessing;

import justright.labs.ModelBench;

/// The lab's model with nothing around it, to be asked from a test's thread.
final class PreprocessingBench extends ModelBench<PreprocessingModel> {

    PreprocessingBench() {
        super("justright.labs.preprocessing.text", PreprocessingModel::new);
    }
}
