package justright.labs.playground;

import justright.labs.ModelBench;

/// This lab's model with nothing around it.
final class LabBench extends ModelBench<PlaygroundModel> {

    LabBench() {
        super("justright.labs.playground.text", PlaygroundModel::new);
    }
}
