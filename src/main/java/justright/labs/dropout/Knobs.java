package justright.labs.dropout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;
import justright.training.problem.ProblemSpec;

/// The lab's settings, and what they mean for an update.
final class Knobs {

    /// Nothing is dropped.
    static final List<Double> KEEP_ALL = Collections.nCopies(Design.MOST_HIDDEN + 1, 1.0);

    /// Dropping more inputs than this throws away what was measured.
    static final double LEAST_INPUT = 0.8;

    static final double LEAST_KEEP = 0.1;

    private static final List<Double> STANDARD = List.of(1.0, 0.9, 0.7, 0.9, 1.0);
    private static final List<String> IDS = List.of("keep-0", "keep-1", "keep-2", "keep-3", "keep-4");
    private static final List<String> SYMBOLS = List.of("p₀", "p₁", "p₂", "p₃", "p₄");
    private static final int MOST_EXAMPLES = 1000;

    /// keep_prob of the inputs and of each hidden layer.
    final List<NumberSetting> keep = IntStream.rangeClosed(0, Design.MOST_HIDDEN)
            .mapToObj(Knobs::keepProb)
            .toList();

    final SwitchSetting dropout = new SwitchSetting("dropout", Effect.NEXT_STEP, true);
    final ChoiceSetting<TestTime> testTime =
            new ChoiceSetting<>("test-time", "", Quantity.LAMBDA, Effect.VIEW_ONLY, TestTime.NO_DROPOUT);

    final ChoiceSetting<Design> network =
            new ChoiceSetting<>("network", "", Quantity.DATA, Effect.RESTART, Design.WIDE);
    final ChoiceSetting<DataChoice> data =
            new ChoiceSetting<>("data", "", Quantity.DATA, Effect.RESTART, DataChoice.MOONS);
    final NumberSetting noise =
            NumberSetting.of("noise", "σ", 0.30, Scale.linear(0.02, 0.60, 0.01)).build();
    final NumberSetting examples = NumberSetting.of("examples", "m", 150, Scale.log(20, MOST_EXAMPLES))
            .decimals(0)
            .build();
    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 0.2, Scale.log(0.01, 10))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .build();
    final ChoiceSetting<Candidate> implementation =
            new ChoiceSetting<>("implementation", "", Quantity.DATA, Effect.RESTART, Candidate.STANDARD);

    final NumberSetting layer = NumberSetting.of("layer", "l", 2, Scale.linear(0, Design.MOST_HIDDEN, 1))
            .decimals(0)
            .effect(Effect.VIEW_ONLY)
            .build();
    final NumberSetting example = NumberSetting.of("example", "i", 30, Scale.linear(1, MOST_EXAMPLES, 1))
            .decimals(0)
            .effect(Effect.VIEW_ONLY)
            .build();
    final ChoiceSetting<MaskFace> face =
            new ChoiceSetting<>("face", "", Quantity.DATA, Effect.VIEW_ONLY, MaskFace.MASK);
    final ChoiceSetting<MaskLine> line = new ChoiceSetting<>("line", "", Quantity.DATA, Effect.VIEW_ONLY, MaskLine.ALL);

    private static NumberSetting keepProb(int l) {
        return NumberSetting.of(IDS.get(l), SYMBOLS.get(l), STANDARD.get(l), Scale.linear(LEAST_KEEP, 1, 0.05))
                .quantity(Quantity.LAMBDA)
                .effect(Effect.NEXT_STEP)
                .marks(LEAST_KEEP, 0.5, 1.0)
                .build();
    }

    List<Setting<?>> bench() {
        return List.of(keep.get(1), keep.get(2), keep.get(3), dropout, testTime);
    }

    List<Setting<?>> more() {
        List<Setting<?>> more = new ArrayList<>(List.of(keep.getFirst(), keep.get(4)));
        more.addAll(List.of(network, data, noise, examples, learningRate, implementation));
        more.addAll(List.of(layer, example, face, line));
        return more;
    }

    /// Switches off what means nothing in the present state.
    void updateAvailability() {
        keep.get(4).available().set(network.get().hiddenLayers() > 3);
        testTime.available().set(!implementation.get().isSecret());
    }

    DropoutRule rule() {
        return new DropoutRule(UpdateRule.descent(learningRate.get(), Penalty.NONE), keepProbs());
    }

    private List<Double> keepProbs() {
        return dropout.get() ? keep.stream().map(Setting::get).toList() : KEEP_ALL;
    }

    /// The layer that is looked at, as far as the network has it.
    int shownLayer() {
        return Math.min(layer.getInt(), network.get().hiddenLayers());
    }

    /// The example that is held, from 0, as far as there is one.
    int heldExample() {
        return Math.min(example.getInt(), examples.getInt()) - 1;
    }

    ProblemSpec spec(long seed) {
        return new ProblemSpec(data.get().source(), noise.get(), examples.getInt(), seed);
    }
}
