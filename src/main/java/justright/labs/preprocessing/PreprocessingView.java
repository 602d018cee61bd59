package justright.labs.preprocessing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.FacesCard;
import justright.lab.stage.HeroStage;
import justright.labs.preprocessing.PreprocessingSettings.Face;
import justright.setting.Setting;
import justright.ui.control.SeedButton;

/// The inputs; beside them descent and the coordinates' covariance; all steps below.
final class PreprocessingView implements LabView {

    private static final double GAP = 16;
    private static final double COMPACT_GAP = 12;

    private final PreprocessingModel model;
    private final HeroCard hero;
    private final VBox companions;
    private final StepsCard steps;
    private final HeroStage stage;
    private final StageControl control;
    private final Region kept;
    private final Button play = new Button();
    private final Button clear = new Button();
    private final SeedButton seed;

    PreprocessingView(PreprocessingModel model, LabContext context) {
        this.model = model;
        hero = new HeroCard(model, context);
        Region descent = new DescentCard(model, context).card();
        Region coordinates = new FacesCard<>(
                        model.knobs().face,
                        "face.",
                        Map.of(
                                Face.COVARIANCE, new CovariancePane(model, context).pane(),
                                Face.SIZES, new SizesPane(model, context).pane()),
                        context)
                .card();
        steps = new StepsCard(model, context);
        companions = new VBox(GAP, descent, coordinates);
        for (Region card : List.of(descent, coordinates)) {
            VBox.setVgrow(card, Priority.ALWAYS);
            card.setPrefHeight(0);
        }
        stage = new HeroStage(hero.card(), companions, steps.card());
        control = new StageControl(model, context);
        kept = new KeptControl(model.knobs(), context).slider();
        play.textProperty().bind(context.words().live("play"));
        play.getStyleClass().addAll("outline-button", "control");
        play.setMaxWidth(Double.MAX_VALUE);
        play.setOnAction(_ -> model.playSteps());
        clear.textProperty().bind(context.words().live("clear"));
        clear.getStyleClass().addAll("outline-button", "control");
        clear.setMaxWidth(Double.MAX_VALUE);
        clear.setOnAction(_ -> model.clearDrawn());
        clear.managedProperty().bind(clear.visibleProperty());
        context.life().follow(model.drawn(), drawn -> clear.setVisible(!drawn.isEmpty()));
        seed = new SeedButton(context.words(), model::newSeed);
        context.life().follow(model.reading(), _ -> seed.seedProperty().set(model.seed()));
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public List<Node> benchExtras() {
        HBox.setHgrow(play, Priority.ALWAYS);
        return List.of(new HBox(8, play, seed), clear);
    }

    @Override
    public Optional<Region> control(Setting<?> setting) {
        return setting == model.knobs().stage
                ? Optional.of(control)
                : setting == model.knobs().components ? Optional.of(kept) : Optional.empty();
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
        companions.setSpacing(compact ? COMPACT_GAP : GAP);
        hero.setCompact(compact);
        steps.setCompact(compact);
    }
}
