package justright.labs.augmentation;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// Can old pictures stand in for new ones?
public final class AugmentationLab implements Lab<AugmentationModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            AugmentationLab.class,
            AugmentationModel.ID,
            Chapter.REGULARIZATION,
            AugmentationChallenges.WORTH,
            AugmentationChallenges.UPSIDE_DOWN,
            AugmentationChallenges.MIRROR,
            AugmentationChallenges.FACING);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public AugmentationModel createModel(LabContext context) {
        return new AugmentationModel(context);
    }

    @Override
    public AugmentationView createView(AugmentationModel model, LabContext context) {
        return new AugmentationView(model, context);
    }
}
