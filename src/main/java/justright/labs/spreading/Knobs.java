package justright.labs.spreading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;

/// The lab's settings, and what they mean for an update.
final class Knobs {

    private static final double EVEN = 1.0 / Sensors.INPUTS;

    final NumberSetting keepProb = NumberSetting.of("keep-prob", "k", 0.8, Scale.linear(0.1, 1, 0.05))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.NEXT_STEP)
            .marks(0.1, 0.5, 0.8, 1.0)
            .build();
    final NumberSetting lambda = NumberSetting.of("lambda", "λ", 5, Scale.logWithZero(0.1, 1000))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.NEXT_STEP)
            .decimals(-1)
            .marks(0.0, 1.0, 10.0, 100.0, 1000.0)
            .build();
    final NumberSetting size = NumberSetting.of("size", "s", 1, Scale.linear(0.5, 5, 0.5))
            .decimals(1)
            .marks(1.0, 3.0, 5.0)
            .build();
    final NumberSetting start = NumberSetting.of("start", "", 1, Scale.linear(EVEN, 1, 0.05))
            .marks(EVEN, 0.5, 1.0)
            .build();
    final ChoiceSetting<News> news = new ChoiceSetting<>("news", "", Quantity.DATA, Effect.RESTART, News.SAME);

    final NumberSetting noise =
            NumberSetting.of("noise", "σ", 0.1, Scale.linear(0, 1, 0.05)).build();
    final NumberSetting examples = NumberSetting.of("examples", "m", 100, Scale.log(20, 1000))
            .decimals(0)
            .build();
    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 0.02, Scale.log(0.001, 1))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .decimals(-1)
            .marks(0.001, 0.01, 0.1, 1.0)
            .build();
    final NumberSetting lost = NumberSetting.of("lost", "", 0, Scale.linear(0, Sensors.INPUTS, 1))
            .decimals(0)
            .effect(Effect.VIEW_ONLY)
            .build();

    /// The defaults with some of them changed.
    static Knobs with(Map<String, String> values) {
        Knobs knobs = new Knobs();
        Stream.concat(knobs.bench().stream(), knobs.more().stream())
                .filter(setting -> values.containsKey(setting.id()))
                .forEach(setting -> setting.parse(Objects.requireNonNull(values.get(setting.id()))));
        return knobs;
    }

    List<Setting<?>> bench() {
        return List.of(keepProb, lambda, size, start, news);
    }

    List<Setting<?>> more() {
        return List.of(lost, noise, examples, learningRate);
    }

    SpreadingRule rule() {
        return new SpreadingRule(learningRate.get(), keepProb.get(), lambda.get());
    }

    SensorSpec spec(long seed) {
        return new SensorSpec(news.get(), noise.get(), examples.getInt(), size.get(), seed);
    }

    /// The input that fails while the units are asked, from 0; −1 for none.
    int lostInput() {
        return lost.getInt() - 1;
    }

    /// Lets an input fail, or work again if it is the one.
    void toggleLost(int input) {
        lost.set(lostInput() == input ? 0 : input + 1);
    }
}
