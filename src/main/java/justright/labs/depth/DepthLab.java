package justright.labs.depth;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// Why do deep networks forget or explode?
public final class DepthLab implements Lab<DepthModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            DepthLab.class,
            DepthModel.ID,
            Chapter.OPTIMIZATION,
            DepthChallenges.SMALLEST,
            DepthChallenges.END,
            DepthChallenges.SATURATED,
            DepthChallenges.MOVED);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public DepthModel createModel(LabContext context) {
        return new DepthModel(context);
    }

    @Override
    public DepthView createView(DepthModel model, LabContext context) {
        return new DepthView(model, context);
    }
}
