package justright.labs.gradientcheck;

import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;

final class GradientCheckView implements LabView {
    GradientCheckView(GradientCheckModel model, LabContext context) {}
    @Override
    public Region stage() {
        return new Region();
    }
}
