package justright.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import justright.training.problem.Hidden;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;
import justright.ui.text.Phrase;
import org.junit.jupiter.api.Test;

class PlaygroundDraftTest {

    private static final LabState OWN = LabState.of("some", Map.of("lambda", "1", "alpha", "0.5"), 7, 300)
            .withChanges(List.of(
                    new LabState.Change(100, "lambda", "500"),
                    new LabState.Change(150, "noise", "0.2"),
                    new LabState.Change(200, "alpha", "2")));

    @Test
    void seedStepsAndWhatMeansTheSameAreTakenOver() {
        Carried carried = PlaygroundDraft.from(OWN)
                .same("lambda")
                .as("alpha", "learning-rate")
                .done();
        LabState state = carried.state();
        assertThat(state.lab()).isEqualTo("playground");
        assertThat(state.seed()).isEqualTo(7);
        assertThat(state.steps()).isEqualTo(300);
        assertThat(state.settings()).isEqualTo(Map.of("lambda", "1", "learning-rate", "0.5"));
        assertThat(state.changes())
                .containsExactly(
                        new LabState.Change(100, "lambda", "100"), new LabState.Change(200, "learning-rate", "2"));
        assertThat(carried.losses()).containsExactly(Loss.RANGE, Loss.CHANGES);
    }

    @Test
    void whatTheLabDoesNotHaveCannotBeTakenOver() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaygroundDraft.from(OWN).same("sigma"))
                .withMessageContaining("sigma");
    }

    @Test
    void aNetworkThatIsTooLargeIsCut() {
        Carried carried = PlaygroundDraft.from(OWN.withChanges(List.of()))
                .hidden(Collections.nCopies(20, 100))
                .done();
        assertThat(carried.state().settings()).containsEntry("hidden", "64 64 64 64 64 64 64 64");
        assertThat(carried.losses()).containsExactly(Loss.SIZE);
        assertThat(PlaygroundDraft.from(OWN).hidden(Hidden.NONE).done().state().settings())
                .containsEntry("hidden", "none");
    }

    @Test
    void ofATableTheRestJudges() {
        Map<String, String> tumours = PlaygroundDraft.from(OWN)
                .data(new ProblemSpec(Source.BREAST_CANCER, 0.3, 1000, 1))
                .done()
                .state()
                .settings();
        assertThat(tumours).containsEntry("data", "breast_cancer").containsEntry("examples", "400");
        assertThat(tumours).doesNotContainKey("noise");
    }

    @Test
    void whatIsLeftBehindIsSaidInOneSentence() {
        LabState pinned = LabState.of("some", Map.of(), 1, 0).withPins(List.of(new LabState.Pinned(Map.of())));
        assertThat(PlaygroundDraft.from(LabState.of("some", Map.of(), 1, 0))
                        .done()
                        .notice())
                .isEqualTo(Phrase.of("playground.opened"));
        assertThat(PlaygroundDraft.from(pinned).without(Loss.FAULT).done().notice())
                .isEqualTo(Phrase.of(
                        "playground.opened.without",
                        Phrase.of(
                                "playground.losses",
                                Phrase.of("playground.loss.pins"),
                                Phrase.of("playground.loss.fault"))));
    }
}
