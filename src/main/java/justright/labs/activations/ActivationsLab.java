package justright.labs.activations;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// Which nonlinearity, and why?
public final class ActivationsLab implements Lab<ActivationsModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            ActivationsLab.class,
            ActivationsModel.ID,
            Chapter.OPTIMIZATION,
            ActivationsChallenges.FAR_LEFT,
            ActivationsChallenges.SIGNS,
            ActivationsChallenges.KILL,
            ActivationsChallenges.REVIVE,
            ActivationsChallenges.RACE);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ActivationsModel createModel(LabContext context) {
        return new ActivationsModel(context);
    }

    @Override
    public ActivationsView createView(ActivationsModel model, LabContext context) {
        return new ActivationsView(model, context);
    }
}
