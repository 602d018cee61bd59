package justright.labs.earlystopping;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// When is enough enough?
public final class EarlyStoppingLab implements Lab<StoppingModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            EarlyStoppingLab.class,
            StoppingModel.ID,
            Chapter.REGULARIZATION,
            StoppingChallenges.LOWEST,
            StoppingChallenges.HASTY,
            StoppingChallenges.WEIGHTS,
            StoppingChallenges.KNOBS);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public StoppingModel createModel(LabContext context) {
        return new StoppingModel(context);
    }

    @Override
    public StoppingView createView(StoppingModel model, LabContext context) {
        return new StoppingView(model, context);
    }
}
