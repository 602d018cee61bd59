package justright.labs.trainingloop;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// What happens in one iteration?
public final class LoopLab implements Lab<LoopModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            LoopLab.class,
            LoopModel.ID,
            Chapter.WARM_UP,
            LoopChallenges.EPOCH,
            LoopChallenges.JAGGED,
            LoopChallenges.FULL);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public LoopModel createModel(LabContext context) {
        return new LoopModel(context);
    }

    @Override
    public LoopView createView(LoopModel model, LabContext context) {
        return new LoopView(model, context);
    }
}
