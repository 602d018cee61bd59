package justright.labs.l2l1;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// What does λ do?
public final class L2L1Lab implements Lab<L2L1Model> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            L2L1Lab.class,
            L2L1Model.ID,
            Chapter.REGULARIZATION,
            L2L1Challenges.TRAIN_ERROR,
            L2L1Challenges.ZEROS,
            L2L1Challenges.THIRTY,
            L2L1Challenges.BIASES,
            L2L1Challenges.MEASUREMENTS);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public L2L1Model createModel(LabContext context) {
        return new L2L1Model(context);
    }

    @Override
    public L2L1View createView(L2L1Model model, LabContext context) {
        return new L2L1View(model, context);
    }
}
