package justright.labs.convolution;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// What does a filter see?
public final class ConvolutionLab implements Lab<ConvolutionModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            ConvolutionLab.class,
            ConvolutionModel.ID,
            Chapter.WARM_UP,
            ConvolutionChallenges.SIZE,
            ConvolutionChallenges.SHIFT,
            ConvolutionChallenges.LEARNED);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ConvolutionModel createModel(LabContext context) {
        return new ConvolutionModel(context);
    }

    @Override
    public ConvolutionView createView(ConvolutionModel model, LabContext context) {
        return new ConvolutionView(model, context);
    }
}
