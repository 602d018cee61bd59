package justright.labs.numericalgradient;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// How exact is a measured slope?
public final class NumericalGradientLab implements Lab<NumericalGradientModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            NumericalGradientLab.class,
            NumericalGradientModel.ID,
            Chapter.CHECKING,
            GradientChallenges.TENTH,
            GradientChallenges.SMALLER,
            GradientChallenges.SINGLE,
            GradientChallenges.KINK);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public NumericalGradientModel createModel(LabContext context) {
        return new NumericalGradientModel(context);
    }

    @Override
    public NumericalGradientView createView(NumericalGradientModel model, LabContext context) {
        return new NumericalGradientView(model, context);
    }
}
