package justright.labs.depth;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.FacesCard;
import justright.lab.stage.PanelsStage;
import justright.setting.Setting;
import justright.ui.control.SettingControl;

/// The sizes layer by layer; beneath them the steps or the ends of numbers, and the run.
final class DepthView implements LabView {

    private static final PanelsStage.Shares SHARES = new PanelsStage.Shares(0.6, List.of(0.5, 0.5));

    private final HeroCard hero;
    private final PanelsStage stage;
    private final LabContext context;
    private final List<Setting<?>> ofOneKind;

    DepthView(DepthModel model, LabContext context) {
        this.context = context;
        Knobs knobs = model.knobs();
        ofOneKind = List.of(knobs.w, knobs.depth, knobs.sigma, knobs.layers);
        hero = new HeroCard(model, context);
        FacesCard<Companion> companion = new FacesCard<>(
                knobs.companion,
                "companion.",
                Map.of(
                        Companion.STEPS, new StepsPane(model, context).pane(),
                        Companion.ENDS, new EndsPane(model, context).pane()),
                context);
        stage = new PanelsStage(
                List.of(hero.card()), List.of(companion.card(), new RunCard(model, context).card()), SHARES);
        stage.getStyleClass().add("hero-stage");
    }

    @Override
    public Region stage() {
        return stage;
    }

    /// What means nothing for the present network is not on the bench.
    @Override
    public Optional<Region> control(Setting<?> setting) {
        if (!ofOneKind.contains(setting)) {
            return Optional.empty();
        }
        Region control = SettingControl.of(setting, context.moving(), context.words(), context.life());
        context.life().follow(setting.available(), available -> {
            control.setVisible(available);
            control.setManaged(available);
        });
        return Optional.of(control);
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
        hero.setCompact(compact);
    }
}
