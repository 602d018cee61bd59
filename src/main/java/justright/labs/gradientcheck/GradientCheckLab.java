package justright.labs.gradientcheck;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// Is my backprop right?
public final class GradientCheckLab implements Lab<GradientCheckModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            GradientCheckLab.class,
            GradientCheckModel.ID,
            Chapter.CHECKING,
            CheckChallenges.CULPRIT,
            CheckChallenges.FALLING,
            CheckChallenges.ASLEEP,
            CheckChallenges.STEP,
            CheckChallenges.MASKS);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public GradientCheckModel createModel(LabContext context) {
        return new GradientCheckModel(context);
    }

    @Override
    public GradientCheckView createView(GradientCheckModel model, LabContext context) {
        return new GradientCheckView(model, context);
    }
}
