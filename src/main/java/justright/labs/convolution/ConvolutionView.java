package justright.labs.convolution;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.PanelsStage;
import justright.setting.Setting;

/// Picture, filter and map on top; beneath them the maps of other filters, the parameters, and the run so far.
final class ConvolutionView implements LabView {

    private static final PanelsStage.Shares SHARES = new PanelsStage.Shares(0.58, List.of(0.38, 0.24, 0.38));

    private final ConvolutionModel model;
    private final PanelsStage stage;
    private final Region picker;

    ConvolutionView(ConvolutionModel model, LabContext context) {
        this.model = model;
        picker = new PicturePicker(model.knobs().picture, context).region();
        stage = new PanelsStage(
                List.of(new HeroCard(model, context).card()),
                List.of(
                        new StackCard(model, context).card(),
                        new CounterCard(model, context).card(),
                        new CourseCard(model, context).card()),
                SHARES);
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public Optional<Region> control(Setting<?> setting) {
        if (setting == model.knobs().picture) {
            return Optional.of(picker);
        }
        return model.knobs().own.stream().anyMatch(each -> each == setting)
                ? Optional.of(elsewhere())
                : Optional.empty();
    }

    /// The student's own weights are changed in the picture of the filter.
    private static Region elsewhere() {
        Region nothing = new Region();
        nothing.setVisible(false);
        nothing.setManaged(false);
        return nothing;
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
    }
}
