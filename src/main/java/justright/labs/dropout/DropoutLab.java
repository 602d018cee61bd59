package justright.labs.dropout;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// Why switch units off at random?
public final class DropoutLab implements Lab<DropoutModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            DropoutLab.class,
            DropoutModel.ID,
            Chapter.REGULARIZATION,
            DropoutChallenges.TRAIN_ERROR,
            DropoutChallenges.DIVISION,
            DropoutChallenges.SWITCH_OFF,
            DropoutChallenges.THREE);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public DropoutModel createModel(LabContext context) {
        return new DropoutModel(context);
    }

    @Override
    public DropoutView createView(DropoutModel model, LabContext context) {
        return new DropoutView(model, context);
    }
}
