package justright.labs.curveclinic;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;
import justright.setting.TicksSetting;

/// The lab's settings. What cures is told as a factor of the patient's own value, which would give the cause away.
final class Knobs {

    private static final double LEAST = 0.005;
    private static final double MOST = 200;

    final NumberSetting alpha = factor("alpha", "α", Quantity.ALPHA);
    final NumberSetting start = factor("start", "W", Quantity.LAMBDA);
    final NumberSetting batch = factor("batch", "b", Quantity.DATA);
    final NumberSetting units = factor("units", "n", Quantity.DATA);
    final NumberSetting examples = factor("examples", "m", Quantity.DATA);

    final NumberSetting lambda = NumberSetting.of("lambda", "λ", 0, Scale.logWithZero(0.01, 100))
            .quantity(Quantity.LAMBDA)
            .marks(0.0, 0.1, 1.0, 10.0)
            .build();
    final SwitchSetting normalize = new SwitchSetting("normalize", Effect.RESTART, false);
    final SwitchSetting check = new SwitchSetting("check", Effect.RESTART, false);
    final ChoiceSetting<Ward> ward = new ChoiceSetting<>("ward", "", Quantity.DATA, Effect.RESTART, Ward.NINE);
    final TicksSetting<Exam> exams =
            new TicksSetting<>("exams", "", Quantity.DATA, Effect.VIEW_ONLY, Exam.class, Set.of());
    final ChoiceSetting<Cause> named = new ChoiceSetting<>("named", "", Quantity.DATA, Effect.VIEW_ONLY, Cause.NONE);
    final ChoiceSetting<Face> face = new ChoiceSetting<>("face", "", Quantity.DATA, Effect.VIEW_ONLY, Face.PATIENT);

    private static NumberSetting factor(String id, String symbol, Quantity quantity) {
        return NumberSetting.of(id, symbol, 1, Scale.log(LEAST, MOST))
                .quantity(quantity)
                .decimals(-1)
                .marks(0.01, 0.1, 1.0, 10.0, 100.0)
                .build();
    }

    List<Setting<?>> bench() {
        return List.of(alpha, start, batch, units, examples);
    }

    List<Setting<?>> more() {
        return List.of(lambda, normalize, check, ward, exams, named, face);
    }

    /// What cures.
    private Stream<Setting<?>> treatments() {
        return Stream.concat(bench().stream(), Stream.of(lambda, normalize, check));
    }

    Treatment treatment() {
        return new Treatment(
                alpha.get(),
                start.get(),
                batch.get(),
                units.get(),
                examples.get(),
                lambda.get(),
                normalize.get(),
                check.get());
    }

    /// Nothing can be turned before a fault is named.
    void unlock(boolean open) {
        treatments().forEach(each -> each.available().set(open));
    }

    boolean isFresh() {
        return exams.isStandard() && named.isStandard() && treatments().allMatch(Setting::isStandard);
    }

    /// For the next patient: nothing ordered, named or turned.
    void clear() {
        exams.reset();
        named.reset();
        treatments().forEach(Setting::reset);
    }
}
