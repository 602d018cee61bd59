package justright.labs.whyitworks;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// Why does shrinking weights stop overfitting?
public final class WhyItWorksLab implements Lab<WhyItWorksModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            WhyItWorksLab.class,
            WhyItWorksModel.ID,
            Chapter.REGULARIZATION,
            WhyChallenges.STRAIGHT,
            WhyChallenges.TRAP,
            WhyChallenges.LINE,
            WhyChallenges.CIRCLE);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public WhyItWorksModel createModel(LabContext context) {
        return new WhyItWorksModel(context);
    }

    @Override
    public WhyItWorksView createView(WhyItWorksModel model, LabContext context) {
        return new WhyItWorksView(model, context);
    }
}
