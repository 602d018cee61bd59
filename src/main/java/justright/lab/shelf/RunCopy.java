package justright.lab.shelf;

import java.util.function.Consumer;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.Pin;
import justright.lab.Repeats;
import justright.lab.RunControls;
import justright.ui.life.Lifetime;

/// A run of the shelf made again in a model of its own, without a view, beside the open lab: to become a ghost there,
/// or to be repeated over several seeds. Ends by itself when that is done, or with the lab. Thread: JavaFX.
final class RunCopy implements AutoCloseable {

    private final ShelvedRun run;
    private final LabModel model;
    private final LabContext context;
    private final Lifetime life;
    private boolean done;

    /// @param context of its own
    RunCopy(ShelvedRun run, LabModel model, LabContext context, Lifetime life) {
        this.run = run;
        this.model = model;
        this.context = context;
        this.life = life.child();
        this.life.onEnd(model::close);
        this.life.onEnd(context.life()::close);
        model.restore(run.state());
    }

    private RunControls controls() {
        return model.run().orElseThrow(() -> new IllegalStateException("a run of a lab that does not train"));
    }

    /// Hands the run over as a ghost once it is made.
    void pin(Consumer<Pin<?, ?, ?>> made) {
        context.pump()
                .everyPulse(
                        () -> {
                            if (!done
                                    && controls().status().getValue().furthest()
                                            >= run.outcome().steps()
                                    && !model.busy().get()) {
                                done = true;
                                controls().togglePin();
                                made.accept(controls().pins().getLast());
                                close();
                            }
                        },
                        life);
    }

    /// Repeats the run over five seeds, the first of which is its own.
    void repeat(Consumer<Repeats> heard) {
        context.pump()
                .everyPulse(
                        () -> {
                            if (!done && controls().latest() != null) {
                                done = true;
                                life.follow(controls().repetition().status(), status -> {
                                    if (!(status instanceof Repeats.None)) {
                                        heard.accept(status);
                                    }
                                });
                                controls()
                                        .repetition()
                                        .begin(run.state().seed(), run.outcome().steps());
                            }
                        },
                        life);
    }

    @Override
    public void close() {
        life.close();
    }
}
