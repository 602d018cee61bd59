package justright.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.engine.Chance;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import justright.setting.RowSetting;
import org.junit.jupiter.api.Test;

class WeightEditTest {

    private final Parameters parameters = Parameters.initialize(
            Architecture.of(2).dense(3, Activations.TANH).batchNorm().output(1, Loss.SIGMOID_CROSS_ENTROPY),
            Initialization.XAVIER,
            Chance.of(1));

    @Test
    void isWrittenAndReadBackBitForBit() {
        for (double value : List.of(0.1, -1.0 / 3, 1e-4, 6.02e-5, 99.0, 0.0)) {
            WeightEdit edit = new WeightEdit(2, 1, 3, value, -value);
            assertThat(WeightEdit.isOne(edit.encode())).as(edit.encode()).isTrue();
            assertThat(WeightEdit.of(edit.encode())).isEqualTo(edit);
        }
        for (String no : List.of("", "1.1.1", "0.1.1=1/1", "1.0.1=1/1", "1.1.1=NaN/0", "1.1.1=1e309/0", "a")) {
            assertThat(WeightEdit.isOne(no)).as(no).isFalse();
        }
    }

    @Test
    void whatIsTakenBackBecomesWhatItWas() {
        double before = parameters.W(1).get(2, 1);
        WeightEdit first = new WeightEdit(1, 3, 2, 5, before);
        WeightEdit second = new WeightEdit(1, 3, 2, 7, 5);
        Handwork.bring(parameters, List.of(), List.of(first, second));
        assertThat(parameters.W(1).get(2, 1)).isEqualTo(7);
        Handwork.bring(parameters, List.of(first, second), List.of(first));
        assertThat(parameters.W(1).get(2, 1)).isEqualTo(5);
        Handwork.bring(parameters, List.of(first), List.of());
        assertThat(parameters.W(1).get(2, 1)).isEqualTo(before);
    }

    @Test
    void biasesBehindBatchNormAreBeta() {
        Handwork.bring(parameters, List.of(), List.of(new WeightEdit(1, 2, 0, 4, 0), new WeightEdit(2, 1, 0, 3, 0)));
        assertThat(parameters.beta(1).get(1, 0)).isEqualTo(4);
        assertThat(parameters.b(2).get(0, 0)).isEqualTo(3);
    }

    @Test
    void aWeightThatTheNetworkHasNotIsPassedOver() {
        double[] before = parameters.W(1).data.clone();
        Handwork.bring(parameters, List.of(), List.of(new WeightEdit(3, 1, 1, 4, 0), new WeightEdit(1, 9, 1, 4, 0)));
        assertThat(parameters.W(1).data).isEqualTo(before);
    }

    @Test
    void aWholeDragIsOneEditFromWhereItBegan() {
        RowSetting<String> written = new NetworkKnobs().weights;
        HandOnWeights hand = new HandOnWeights(written);
        double before = parameters.W(1).get(0, 0);
        hand.set(parameters, new WeightEdit(1, 1, 1, 0.5, 0), false);
        hand.set(parameters, new WeightEdit(1, 1, 1, 0.9, 0), false);
        hand.set(parameters, new WeightEdit(1, 1, 1, 1.2, 0), true);
        hand.set(parameters, new WeightEdit(1, 1, 1, 2, 0), true);

        assertThat(written.get()).hasSize(2);
        assertThat(WeightEdit.of(written.get().getFirst())).isEqualTo(new WeightEdit(1, 1, 1, 1.2, before));
    }

    @Test
    void thereIsAnEndToThem() {
        RowSetting<String> written = new NetworkKnobs().weights;
        HandOnWeights hand = new HandOnWeights(written);
        for (int i = 0; i < 2 * WeightEdit.MOST; i++) {
            hand.set(parameters, new WeightEdit(1, 1, 1, i, 0), true);
        }
        assertThat(written.size()).isEqualTo(WeightEdit.MOST);
        assertThat(written.encode().length()).isLessThan(8000);
    }
}
