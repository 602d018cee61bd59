package justright.labs.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import justright.training.problem.Hidden;
import org.junit.jupiter.api.Test;

class RegimenTest {

    private static final Regimen REGIMEN = new Regimen(Hidden.SMALL, false, 200, 900, false, 0);

    @Test
    void everyRemedyChangesWhatItSays() {
        assertThat(REGIMEN.after(Remedy.BIGGER).hidden()).isEqualTo(Hidden.MEDIUM);
        assertThat(REGIMEN.after(Remedy.LONGER).updates()).isEqualTo(2700);
        assertThat(REGIMEN.after(Remedy.OPTIMIZER).adam()).isTrue();
        assertThat(REGIMEN.after(Remedy.ARCHITECTURE).products()).isTrue();
        assertThat(REGIMEN.after(Remedy.DATA).examples()).isEqualTo(800);
        assertThat(REGIMEN.after(Remedy.REGULARIZE).lambda()).isEqualTo(0.3);
        assertThat(REGIMEN.after(Remedy.NONE)).isEqualTo(REGIMEN);
    }

    @Test
    void whatCannotGoFurtherIsNotOffered() {
        Regimen end = new Regimen(Hidden.LARGE, false, 1600, 2700, true, 10);
        assertThat(Remedy.SHELF).filteredOn(end::allows).containsExactly(Remedy.ARCHITECTURE);
    }

    @Test
    void aPriceCountsNewLabelsAndTheWholeTraining() {
        Price price = Price.of(REGIMEN, REGIMEN.after(Remedy.DATA), 5);
        assertThat(price.data()).isEqualTo(30);
        // 2·4 + 4·2 + 2 weights, 800 examples, 900 updates, three passes
        assertThat(REGIMEN.after(Remedy.DATA).work()).isEqualTo(3.0 * 18 * 800 * 900);
        assertThat(price.computing()).isEqualTo(1);
    }
}
