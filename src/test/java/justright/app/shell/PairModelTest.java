package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabState;
import justright.lab.OpenLab;
import justright.lab.Repeats;
import justright.lab.shelf.PairModel;
import justright.lab.shelf.PairModel.Side;
import justright.lab.shelf.PairWords;
import justright.lab.shelf.RunShelf;
import justright.lab.shelf.RunWords;
import justright.lab.shelf.ShelfRecorder;
import justright.lab.shelf.ShelvedRun;
import justright.lab.stage.PinNames;
import justright.lab.stage.SpreadWords;
import justright.training.Spread;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Two runs in step, and what is said of them.
class PairModelTest {

    private final Studio studio = Screen.call(Studio::new);
    private final Lifetime life = new Lifetime();
    private final RunShelf shelf = new RunShelf();
    private final List<OpenLab> labs = new ArrayList<>();

    @BeforeAll
    static void start() {
        Screen.start();
    }

    @AfterEach
    void close() {
        act(() -> {
            life.close();
            labs.forEach(OpenLab::close);
        });
    }

    private static void act(Runnable action) {
        Screen.call(() -> {
            action.run();
            return true;
        });
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not within a minute", e);
        }
    }

    private OpenLab open() {
        TinyLab lab = new TinyLab();
        OpenLab open = Screen.call(() -> lab.open(studio.contextFor(lab.descriptor())));
        labs.add(open);
        return open;
    }

    /// A shelf with these runs, really made.
    private OpenLab shelved(LabState... states) {
        OpenLab open = open();
        act(() -> new ShelfRecorder(
                open.model(),
                open.model().run().orElseThrow(),
                shelf,
                new SimpleStringProperty(""),
                _ -> {},
                open.context().life()));
        for (LabState state : states) {
            act(() -> open.model().restore(state));
            await(() ->
                    !Screen.call((Supplier<Boolean>) () -> open.model().busy().get()));
        }
        return open;
    }

    private static LabState state(String lambda, long seed, int steps) {
        return LabState.of("tiny", Map.of("lambda", lambda), seed, steps);
    }

    private PairModel pair(ShelvedRun a, ShelvedRun b) {
        OpenLab first = open();
        OpenLab second = open();
        PairModel pair = Screen.call(() -> new PairModel(
                new Side(a, first.model()),
                new Side(b, second.model()),
                first.model().state(),
                studio.pump(),
                life));
        await(() -> Screen.call((Supplier<Boolean>) () -> pair.ready().get()));
        return pair;
    }

    private static int step(Side side) {
        return side.model().run().orElseThrow().status().getValue().step();
    }

    @Test
    void bothAreMadeAgainAndLookedAtInStep() {
        shelved(state("0", 1, 300), state("10", 1, 120));
        PairModel pair = pair(shelf.runs().getFirst(), shelf.runs().getLast());
        assertThat(pair.end()).isEqualTo(300);
        assertThat(step(pair.first())).isEqualTo(300);
        assertThat(step(pair.second())).isEqualTo(120);
        for (ShelvedRun each : shelf.runs()) {
            Side side = each.number() == 1 ? pair.first() : pair.second();
            var shown = side.model().run().orElseThrow().latest();
            assertThat(shown).isNotNull();
            assertThat(shown.measures()).isEqualTo(each.outcome().measures());
        }
        act(() -> pair.seek(70));
        await(() -> step(pair.first()) == 70 && step(pair.second()) == 70);
        act(() -> pair.advance(-10));
        await(() -> step(pair.first()) == 60 && step(pair.second()) == 60);
        act(() -> pair.seek(200));
        await(() -> step(pair.first()) == 200 && step(pair.second()) == 120);
    }

    @Test
    void playingNeverLetsOneRunAhead() {
        shelved(state("0", 1, 300), state("10", 1, 300));
        PairModel pair = pair(shelf.runs().getFirst(), shelf.runs().getLast());
        List<Integer> apart = new ArrayList<>();
        act(() -> life.listen(pair.step(), (_, before, now) -> {
            if (now.intValue() > before.intValue() && before.intValue() > 0) {
                apart.add(Math.abs(step(pair.first()) - step(pair.second())));
            }
        }));
        act(pair::play);
        await(() -> !pair.playing().get() && pair.step().get() == 300);
        assertThat(apart).isNotEmpty().containsOnly(0);
    }

    @Test
    void bothAreRepeatedOverTheSameSeeds() {
        OpenLab open = shelved(state("0", 4, 100), state("10", 9, 100));
        PairModel pair = pair(shelf.runs().getFirst(), shelf.runs().getLast());
        act(pair::repeat);
        await(() ->
                Screen.call((Supplier<Boolean>) () -> pair.repeats(pair.first()).getValue() instanceof Repeats.Made
                        && pair.repeats(pair.second()).getValue() instanceof Repeats.Made));
        Repeats.Made a = (Repeats.Made) pair.repeats(pair.first()).getValue();
        Repeats.Made b = (Repeats.Made) pair.repeats(pair.second()).getValue();
        assertThat(a.seeds()).containsExactly(4L, 5L, 6L, 7L, 8L).isEqualTo(b.seeds());
        assertThat(a.settings()).hasSize(1);
        Spread first = a.settings().getFirst().judged().getFirst().spread();
        assertThat(first.values().getFirst())
                .isEqualTo(shelf.runs().getFirst().outcome().scores().getFirst().value());
        Spread second = b.settings().getFirst().judged().getFirst().spread();
        long lower = java.util.stream.IntStream.range(0, 5)
                .filter(i -> second.values().get(i) < first.values().get(i))
                .count();
        String said = said(open, Language.ENGLISH).repeated(a, b);
        assertThat(said).startsWith("Over 5 seeds (4–8): Dev error A ");
        if (lower > 0) {
            assertThat(said).endsWith("B is lower under " + lower + " of 5 seeds.");
        }
        assertThat(said(open, Language.KOREAN).repeated(a, b)).startsWith("시드 5개(4–8): 개발 오차 A ");
    }

    private PairWords said(OpenLab open, Language language) {
        return Screen.call(() -> {
            studio.language().set(language);
            Words words = open.context().words();
            return new PairWords(
                    words,
                    new RunWords(open.model(), words),
                    new SpreadWords(new PinNames(open.model(), words), words),
                    shelf);
        });
    }

    @Test
    void whatChangedIsSaidInBothLanguages() {
        OpenLab open = shelved(
                state("0", 1, 300),
                state("0", 2, 300),
                state("3", 2, 120).withChanges(List.of(new LabState.Change(50, "lambda", "10"))));
        ShelvedRun first = shelf.runs().get(0);
        ShelvedRun seed = shelf.runs().get(1);
        ShelvedRun other = shelf.runs().get(2);
        PairWords english = said(open, Language.ENGLISH);
        assertThat(english.changed(first, seed)).isEqualTo("**seed 1 → 2**");
        assertThat(english.changed(first, first)).isEqualTo("**Nothing: the same run twice.**");
        assertThat(english.changed(first, other)).isEqualTo("**λ 0 → 3 · seed 1 → 2 · λ 3 → 10 at step 50**");
        assertThat(english.besides(first, other))
                .containsExactly(
                        "3 things differ: this pair cannot tell which of them did it.",
                        "A stands at step 300, B at step 120.");
        assertThat(english.besides(seed, other)).anyMatch(text -> text.startsWith("2 things differ"));
        assertThat(english.outcome(first, other)).singleElement().asString().startsWith("Dev error **");
        PairWords korean = said(open, Language.KOREAN);
        assertThat(korean.changed(first, other)).isEqualTo("**λ 0 → 3 · 시드 1 → 2 · 50단계에서 λ 3 → 10**");
        assertThat(korean.besides(first, other))
                .containsExactly("3가지가 다릅니다. 이 둘만으로는 무엇 때문인지 알 수 없습니다.", "A는 300단계, B는 120단계에 있습니다.");
    }

    @Test
    void theCautionHasTheSeedsThatWereReallyRun() {
        OpenLab open = shelved(state("0", 1, 300), state("3", 1, 300));
        ShelvedRun first = shelf.runs().getFirst();
        ShelvedRun second = shelf.runs().getLast();
        assertThat(said(open, Language.ENGLISH).caution(first, second)).contains("has not been measured");
        act(() -> open.model().restore(state("0", 5, 300)));
        await(() -> !Screen.call((Supplier<Boolean>) () -> open.model().busy().get()));
        double a = first.outcome().scores().getFirst().value();
        double b = shelf.runs().getLast().outcome().scores().getFirst().value();
        String deviation = justright.ui.text.Numbers.points(Math.abs(a - b) / Math.sqrt(2));
        assertThat(said(open, Language.ENGLISH).caution(first, second))
                .isEqualTo("One seed each. Dev error moves by about " + deviation
                        + " points with the seed alone (standard deviation over 2 seeds).");
    }
}
