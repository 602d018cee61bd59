package justright.labs.batchnorm;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// What if every layer saw unit Gaussians?
public final class BatchNormLab implements Lab<BatchNormModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            BatchNormLab.class,
            BatchNormModel.ID,
            Chapter.OPTIMIZATION,
            BatchNormChallenges.PAINT,
            BatchNormChallenges.ALONE,
            BatchNormChallenges.NOISE);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public BatchNormModel createModel(LabContext context) {
        return new BatchNormModel(context);
    }

    @Override
    public BatchNormView createView(BatchNormModel model, LabContext context) {
        return new BatchNormView(model, context);
    }
}
