package justright.labs.normalizing;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;
import justright.lab.LabView;

/// Why do scales matter?
public final class NormalizingLab implements Lab<NormalizingModel> {

    @Override
    public LabDescriptor descriptor() {
        return LabDescriptor.beside(
                NormalizingLab.class,
                NormalizingModel.ID,
                Chapter.OPTIMIZATION,
                "statistics",
                "scale-or-shift",
                "limit");
    }

    @Override
    public NormalizingModel createModel(LabContext context) {
        return new NormalizingModel(context);
    }

    @Override
    public LabView createView(NormalizingModel model, LabContext context) {
        return new NormalizingView(model, context);
    }
}
