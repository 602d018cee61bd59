package justright.labs.l2l1;

import justright.labs.ModelBench;

/// This lab's model with nothing around it.
final class LabBench extends ModelBench<L2L1Model> {

    LabBench() {
        super("justright.labs.l2l1.text", L2L1Model::new);
    }
}
