package justright.labs.curveclinic;

import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;

/// The patient's curves or the gallery, the tests, and the faults to be named.
final class CurveClinicView implements LabView {

    private final ClinicStage stage;

    CurveClinicView(CurveClinicModel model, LabContext context) {
        stage = new ClinicStage(
                new HeroCard(model, context).card(),
                new ExamsCard(model, context).card(),
                new NamingCard(model, context).card());
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
    }
}
