package justright.labs.curveclinic;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// What is wrong with this run?
public final class CurveClinicLab implements Lab<CurveClinicModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            CurveClinicLab.class,
            CurveClinicModel.ID,
            Chapter.SEARCH,
            ClinicChallenges.PLATEAU,
            ClinicChallenges.EXAMPLES,
            ClinicChallenges.LABELS);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public CurveClinicModel createModel(LabContext context) {
        return new CurveClinicModel(context);
    }

    @Override
    public CurveClinicView createView(CurveClinicModel model, LabContext context) {
        return new CurveClinicView(model, context);
    }
}
