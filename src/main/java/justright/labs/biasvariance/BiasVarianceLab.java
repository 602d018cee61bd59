package justright.labs.biasvariance;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// Too simple, too wild, or just right?
public final class BiasVarianceLab implements Lab<BiasVarianceModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            BiasVarianceLab.class,
            BiasVarianceModel.ID,
            Chapter.SETTING_UP,
            BiasVarianceChallenges.LOW,
            BiasVarianceChallenges.HIGH,
            BiasVarianceChallenges.DATA,
            BiasVarianceChallenges.BLUR,
            BiasVarianceChallenges.WORST);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public BiasVarianceModel createModel(LabContext context) {
        return new BiasVarianceModel(context);
    }

    @Override
    public BiasVarianceView createView(BiasVarianceModel model, LabContext context) {
        return new BiasVarianceView(model, context);
    }
}
