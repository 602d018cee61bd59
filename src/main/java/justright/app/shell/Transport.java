package justright.app.shell;

import java.util.List;
import javafx.scene.Node;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.Repeats;
import justright.lab.RunControls;
import justright.training.Speed;
import justright.training.TrainingState;
import justright.ui.control.PlayBar;
import justright.ui.control.RepeatButton;
import justright.ui.control.SeedButton;
import justright.ui.control.Segmented;
import justright.ui.control.StepCounter;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// The run's controls in the top bar: replay, play, step, speed, counter, seed; and beside them what compares runs.
final class Transport {

    private final PlayBar play;
    private final Segmented<Speed> speed;
    private final StepCounter counter;
    private final SeedButton seed;
    private final PinMenu pins;
    private final RepeatButton repeat;

    Transport(RunControls run, LabModel model, LabContext context) {
        Words words = context.words();
        Lifetime life = context.life();
        play = new PlayBar(words, new PlayBar.Actions() {
            @Override
            public void replay() {
                run.replay();
            }

            @Override
            public void toggle() {
                run.toggle();
            }

            @Override
            public void step() {
                run.advance(1);
            }
        });
        speed = new Segmented<>(
                List.of(Speed.values()), run.speed().get(), each -> words.live("run.speed." + each.id()));
        speed.accessibleTextProperty().bind(words.live("run.speed"));
        speed.valueProperty().addListener((_, _, now) -> run.speed().set(now));
        life.follow(run.speed(), speed::setValue);
        counter = new StepCounter(words.live("run.steps"));
        seed = new SeedButton(words, run::newSeed);
        pins = new PinMenu(run, model, context);
        repeat = new RepeatButton(words, () -> run.repetition().toggle());
        life.follow(run.seeded(), now -> offerSeeds(Boolean.TRUE.equals(now)));
        life.follow(run.repetition().status(), now -> repeat.repeatingProperty().set(now instanceof Repeats.Underway));
        life.follow(run.status(), this::show);
    }

    List<Node> middle() {
        return List.of(play, speed, counter, seed);
    }

    /// What compares runs.
    List<Node> comparing() {
        return List.of(repeat, pins.button());
    }

    void setCompact(boolean compact) {
        play.setCompact(compact);
        counter.setCompact(compact);
        TopBar.show(speed, !compact);
        TopBar.show(seed, !compact);
        showWords(!compact);
    }

    /// Whether the buttons that compare runs have words beside their pictograms.
    void showWords(boolean words) {
        repeat.showText(words);
        pins.button().showText(words);
    }

    private void offerSeeds(boolean seeded) {
        seed.setDisable(!seeded);
        repeat.setDisable(!seeded);
    }

    private void show(RunControls.RunStatus status) {
        play.playingProperty().set(status.state() instanceof TrainingState.Running);
        counter.stepProperty().set(status.step());
        counter.totalProperty().set(status.horizon());
        seed.seedProperty().set(status.seed());
    }
}
