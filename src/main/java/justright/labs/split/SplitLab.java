package justright.labs.split;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// How should the data be divided?
public final class SplitLab implements Lab<SplitModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            SplitLab.class,
            SplitModel.ID,
            Chapter.SETTING_UP,
            SplitChallenges.FLATTERY,
            SplitChallenges.TENFOLD,
            SplitChallenges.HALF_A_POINT,
            SplitChallenges.TARGET);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public SplitModel createModel(LabContext context) {
        return new SplitModel(context);
    }

    @Override
    public SplitView createView(SplitModel model, LabContext context) {
        return new SplitView(model, context);
    }
}
