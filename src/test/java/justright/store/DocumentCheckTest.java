package justright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import justright.lab.Ask;
import justright.lab.LabState;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;
import justright.training.LayerValues;
import justright.training.NetworkValues;
import justright.ui.text.Phrase;
import org.junit.jupiter.api.Test;

class DocumentCheckTest {

    private final NumberSetting lambda =
            NumberSetting.of("lambda", "λ", 0.7, Scale.linear(0, 30, 0.1)).build();
    private final SwitchSetting shown = new SwitchSetting("shown", Effect.VIEW_ONLY, true);
    private final List<Setting<?>> settings = List.of(lambda, shown);
    private final DocumentCheck check = new DocumentCheck(
            "a.justright",
            id -> id.equals("l2-l1") ? Optional.of(settings) : Optional.empty(),
            _ -> List.of("sparse"),
            state -> state.seed() == 7 ? Optional.empty() : Optional.of(Phrase.of("file.reason.no-parameters")));

    private static LabState state(Map<String, String> values) {
        return LabState.of("l2-l1", values, 1, 100);
    }

    private void refuses(LabState state, String place, Phrase reason) {
        LabDocument document = LabDocument.of(state(Map.of()), state);
        FileException refused = catchThrowableOfType(FileException.class, () -> check.check(document));
        assertThat(refused).isNotNull();
        assertThat(refused.phrase()).isEqualTo(Phrase.of("file.field", "a.justright", place, reason));
    }

    @Test
    void whatFitsPassesAndNothingIsApplied() {
        LabDocument document = LabDocument.of(state(Map.of("lambda", "5", "shown", "false")));
        assertThatCode(() -> check.check(document)).doesNotThrowAnyException();
        assertThat(lambda.get()).isEqualTo(0.7);
        assertThat(shown.get()).isTrue();
    }

    @Test
    void whatDoesNotFitIsNamed() {
        Phrase range = Phrase.of("file.reason.range", "31", "0 … 30");
        refuses(state(Map.of("lambda", "31")), "states[1].settings.lambda", range);
        refuses(
                state(Map.of()).withPins(List.of(new LabState.Pinned(Map.of("lambda", "31")))),
                "states[1].pins[0].settings.lambda",
                range);
        refuses(
                state(Map.of()).withChanges(List.of(new LabState.Change(5, "lambda", "31"))),
                "states[1].changes[0]",
                range);
        refuses(state(Map.of("mu", "1")), "states[1].settings.mu", Phrase.of("file.reason.unknown-setting", "mu"));
        LabState asking =
                state(Map.of()).edit().ask(new Ask.OfChallenge("dense")).done();
        refuses(asking, "states[1].ask", Phrase.of("file.reason.unknown-challenge", "dense"));
        refuses(LabState.of("l3", Map.of(), 1, 0), "states[1].lab", Phrase.of("file.reason.unknown-lab", "l3"));
    }

    /// Only the lab knows which numbers its network can begin with.
    @Test
    void theLabIsAskedAboutParametersWhereThereAreSome() {
        NetworkValues values = new NetworkValues(List.of(LayerValues.of(List.of(List.of(1.0, 2.0)), List.of(0.5))));
        refuses(state(Map.of()).withParameters(values), "states[1].parameters", Phrase.of("file.reason.no-parameters"));
        assertThatCode(() ->
                        check.check(LabDocument.of(state(Map.of()).withSeed(7).withParameters(values))))
                .doesNotThrowAnyException();
    }
}
