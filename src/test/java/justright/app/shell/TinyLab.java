package justright.app.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Population;
import justright.engine.data.Split;
import justright.engine.network.Activation;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import justright.lab.Challenge;
import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;
import justright.lab.LabState;
import justright.lab.LabView;
import justright.lab.NumpyCode;
import justright.lab.Presentation;
import justright.lab.TrainingModel;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.NetworkExperiment;
import justright.training.NetworkFrame;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.Snapshot;
import justright.training.problem.OwnTable;
import justright.ui.formula.Formula;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// The smallest lab that trains, for tests of what stands around labs.
final class TinyLab implements Lab<TinyLab.Model> {

    private final String id;

    TinyLab() {
        this("tiny");
    }

    /// The same under another name.
    TinyLab(String id) {
        this.id = id;
    }

    @Override
    public LabDescriptor descriptor() {
        return LabDescriptor.beside(TinyLab.class, id, Chapter.REGULARIZATION, "sign");
    }

    @Override
    public Model createModel(LabContext context) {
        return new Model(id, context);
    }

    @Override
    public LabView createView(Model model, LabContext context) {
        Region stage = new StackPane();
        stage.getStyleClass().add("card");
        return () -> stage;
    }

    static final class Model extends TrainingModel<Hyperparameters, NetworkFrame, Double> {

        final NumberSetting lambda = NumberSetting.of("lambda", "λ", 0, Scale.logWithZero(0.01, 30))
                .quantity(Quantity.LAMBDA)
                .effect(Effect.NEXT_STEP)
                .marks(0.0, 0.1, 1.0, 10.0)
                .build();
        final NumberSetting examples = NumberSetting.of("examples", "m", 60, Scale.linear(20, 200, 10))
                .decimals(0)
                .build();

        final BooleanProperty seeded = new SimpleBooleanProperty(true);
        private final Presentation presentation;
        private @Nullable OwnTable table;

        Model(String id, LabContext context) {
            super(id, context, 1, 300);
            presentation = new Presentation(
                    List.of(lambda, examples),
                    List.of(),
                    judged(),
                    new SimpleObjectProperty<>(Formula.of("J + \\term{lambda}{\\tfrac{\\lambda}{2m}\\|w\\|^2}")),
                    new SimpleObjectProperty<>(new NumpyCode("import numpy as np")),
                    new SimpleObjectProperty<>(Phrase.of("advice")),
                    List.of(sign()));
            begin();
        }

        @Override
        public BooleanProperty seeded() {
            return seeded;
        }

        @Override
        protected Hyperparameters hyperparameters() {
            return Hyperparameters.fullBatch(UpdateRule.descent(0.5, Penalty.l2(lambda.get())));
        }

        @Override
        protected LongFunction<Experiment<Hyperparameters, NetworkFrame>> experiment() {
            int m = examples.getInt();
            return seedOfRun -> {
                Dataset data = new Population.Moons(0.3).sample(2 * m, Chance.of(seedOfRun));
                Split split = Split.of(data, 0.5, 0.5, 0, Chance.of(seedOfRun)).normalized();
                Architecture shape =
                        Architecture.of(2).dense(6, new Activation.Tanh()).output(1, Loss.SIGMOID_CROSS_ENTROPY);
                return new NetworkExperiment(
                        new NetworkStart(shape, Initialization.XAVIER, split.train(), split.dev(), seedOfRun));
            };
        }

        @Override
        protected Double depict(Snapshot<Hyperparameters, NetworkFrame> snapshot) {
            return snapshot.frame().parameters().norm();
        }

        /// It keeps a table that it is given, and learns nothing from it.
        @Override
        public LabState state() {
            return super.state().withTable(table);
        }

        @Override
        public void restore(LabState state) {
            table = state.table();
            super.restore(state);
        }

        @Override
        public Presentation presentation() {
            return presentation;
        }

        private ObservableValue<Diagnosis> judged() {
            return moment().map(now -> {
                        String error = Numbers.percent(now.snapshot().measures().get(Series.TRAIN_ERROR));
                        return new Diagnosis(
                                Diagnosis.Mood.OK,
                                Phrase.of("verdict.just-right"),
                                List.of(new Readout(Phrase.of("readout.train"), error, Readout.Line.TRAIN)),
                                Phrase.of("advice"));
                    })
                    .orElse(new Diagnosis(
                            Diagnosis.Mood.INFO, Phrase.of("verdict.nothing"), List.of(), Phrase.of("advice")));
        }

        private Challenge sign() {
            return new Challenge() {
                @Override
                public String id() {
                    return "sign";
                }

                @Override
                public List<String> options() {
                    return List.of("less", "more");
                }

                @Override
                public void run(Consumer<Outcome> whenDone) {
                    runAfresh(end -> {
                        boolean learned = end.snapshot().measures().get(Series.TRAIN_ERROR) < 0.5;
                        whenDone.accept(Outcome.of(learned ? "less" : "more"));
                    });
                }
            };
        }
    }
}
