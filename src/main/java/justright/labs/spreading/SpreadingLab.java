package justright.labs.spreading;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// Where do the weights go?
public final class SpreadingLab implements Lab<SpreadingModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            SpreadingLab.class,
            SpreadingModel.ID,
            Chapter.REGULARIZATION,
            SpreadingChallenges.WHERE,
            SpreadingChallenges.NINEFOLD,
            SpreadingChallenges.WHOSE,
            SpreadingChallenges.MATCH);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public SpreadingModel createModel(LabContext context) {
        return new SpreadingModel(context);
    }

    @Override
    public SpreadingView createView(SpreadingModel model, LabContext context) {
        return new SpreadingView(model, context);
    }
}
