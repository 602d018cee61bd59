package justright.labs.preprocessing;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// What do PCA and whitening add to normalizing?
public final class PreprocessingLab implements Lab<PreprocessingModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            PreprocessingLab.class,
            PreprocessingModel.ID,
            Chapter.OPTIMIZATION,
            PreprocessingChallenges.TURN,
            PreprocessingChallenges.SCALE,
            PreprocessingChallenges.NEIGHBOUR,
            PreprocessingChallenges.KEEP);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public PreprocessingModel createModel(LabContext context) {
        return new PreprocessingModel(context);
    }

    @Override
    public PreprocessingView createView(PreprocessingModel model, LabContext context) {
        return new PreprocessingView(model, context);
    }
}
