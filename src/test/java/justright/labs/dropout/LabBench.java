package justright.labs.dropout;

import justright.labs.ModelBench;

/// The lab's model with nothing around it, to be asked from a test's thread.
final class LabBench extends ModelBench<DropoutModel> {

    LabBench() {
        super("justright.labs.dropout.text", DropoutModel::new);
    }
}
