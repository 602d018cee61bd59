package justright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import justright.lab.Ask;
import justright.lab.LabState;
import justright.lab.goal.Goal;
import justright.training.LayerValues;
import justright.training.NetworkValues;
import justright.ui.text.Language;
import justright.ui.text.Phrase;
import justright.ui.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFileTest {

    private static final LabState FULL = new LabState(
            "l2-l1",
            Map.of("lambda", "0.7", "penalty", "l2", "tiny", "1.0E-4", "shown", "true", "text", "01", "hidden", "24"),
            -9_007_199_254_740_993L,
            6000,
            List.of(new LabState.Change(1200, "lambda", "10"), new LabState.Change(1200, "penalty", "none")),
            List.of(new LabState.Pinned(Map.of("lambda", "0"))),
            List.of(new LabState.Point(-0.25, 1.5e-3, 0), new LabState.Point(2, 0, 1)),
            null,
            new NetworkValues(List.of(
                    LayerValues.of(List.of(List.of(0.1 + 0.2, -0.0)), List.of(Double.MIN_VALUE)),
                    new LayerValues(
                            List.of(List.of(1e300 / 3), List.of(-Math.PI)),
                            List.of(1.0, Double.MAX_VALUE),
                            List.of(0.25),
                            List.of(1.0, 1.0),
                            List.of(0.0, -1e-17),
                            List.of(Double.MIN_VALUE, 2.0),
                            List.of(0.0, 3.0)))),
            Wording.in(Language.ENGLISH, "\"Quoted\"\nλ").with(Language.KOREAN, "가중치 감쇠"),
            Wording.in(Language.ENGLISH, "notes").with(Language.KOREAN, "메모"),
            List.of("lambda"),
            List.of("hidden"),
            Goal.inWords("dev error below 8 %"),
            true,
            "start",
            new Ask.Own(
                    Wording.in(Language.ENGLISH, "Rises?").with(Language.KOREAN, "오를까요?"),
                    List.of(
                            Wording.in(Language.ENGLISH, "Yes"),
                            Wording.in(Language.ENGLISH, "No").with(Language.KOREAN, "아니요"))));

    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.justright"), content);
    }

    private Phrase refusal(String content) throws IOException {
        Path file = file(content);
        return refusal(file);
    }

    private static Phrase refusal(Path file) {
        FileException refused = catchThrowableOfType(FileException.class, () -> DocumentFile.read(file));
        assertThat(refused).as("refused").isNotNull();
        return refused.phrase();
    }

    @Test
    void notesAreOneTextOrOneInEachLanguage() throws IOException, FileException {
        LabState one = DocumentFile.read(file("""
                {"justright": 1, "states": [{"lab": "l2-l1", "notes": "say it"}]}""")).document().states().getFirst();
        assertThat(one.notes()).isEqualTo(Wording.alike("say it"));
        Path again = folder.resolve("again.justright");
        DocumentFile.write(again, new LabDocument(List.of(one)));
        assertThat(again).content().contains("\"say it\"").doesNotContain("ko");
    }

    @Test
    void whatIsWrittenComesBack() throws FileException {
        LabState challenged = LabState.of("split", Map.of(), 3, 0)
                .edit()
                .ask(new Ask.OfChallenge("target"))
                .done();
        LabDocument document = LabDocument.of(FULL, LabState.of("split", Map.of(), 3, 0), challenged);
        Path file = folder.resolve("a.justright");
        DocumentFile.write(file, document);
        assertThat(DocumentFile.read(file)).isEqualTo(new OpenedDocument(document, List.of()));
    }

    @Test
    void numbersAndTruthValuesAreJsonNumbersAndTruthValues() throws FileException, IOException {
        Path file = folder.resolve("a.justright");
        DocumentFile.write(file, LabDocument.of(FULL));
        assertThat(Files.readString(file))
                .startsWith("{\n  \"justright\" : 1,")
                .contains("\"lambda\" : 0.7", "\"shown\" : true", "\"text\" : \"01\"", "[ 1200, \"lambda\", 10 ]")
                .endsWith("}\n");
    }

    @Test
    void aStateNeedsOnlyItsLab() throws Exception {
        Path file = file("""
                {"states": [{"lab": "split", "data": null, "parameters": null, "goal": null}], "justright": 1}""");
        LabState state = DocumentFile.read(file).document().states().getFirst();
        assertThat(state).isEqualTo(LabState.of("split", Map.of(), 1, 0));
    }

    @Test
    void unknownFieldsAreNamedInOneNotice() throws Exception {
        Path file = file("""
                {"justright": 1, "author": {"name": "A"}, "states": [{"lab": "split", "mood": [1, [2]],
                 "caption": {"en": "x", "fr": "y"}}]}""");
        OpenedDocument opened = DocumentFile.read(file);
        assertThat(opened.notices())
                .containsExactly(Phrase.of(
                        "file.unknown-fields", "a.justright", "author, states[0].mood, states[0].caption.fr"));
        assertThat(opened.document().states().getFirst().caption()).isEqualTo(Wording.in(Language.ENGLISH, "x"));
    }

    @Test
    void everyTruncationIsRefused() throws Exception {
        byte[] whole = DocumentCodec.encode(LabDocument.of(FULL));
        int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        Path file = folder.resolve("a.justright");
        for (int length = 0; length < end; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(refusal(file).key()).as("first %d bytes", length).isIn("file.truncated", "file.not-json");
        }
    }

    @Test
    void aNewerFileIsCalledNewerWhateverItHolds() throws IOException {
        assertThat(refusal("{\"states\": 7, \"justright\": 2}"))
                .isEqualTo(Phrase.of("file.newer", "a.justright", "2", "1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'hello'                                    | file.not-json
            [1, 2]                                     | file.not-ours
            {}                                         | file.not-ours
            {"justright": 1, "states": [{"lab":"x"}]} 1| file.not-ours
            {"justright": 1, "states": [{lab: 1}]}     | file.not-json
            """)
    void otherTextsAreRefused(String content, String key) throws IOException {
        assertThat(refusal(content).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                   | states[0]              | no-lab
            {"lab": 7}                                           | states[0].lab          | text
            {"lab": "x", "settings": []}                         | states[0].settings     | object
            {"lab": "x", "settings": {"a": {}}}                  | states[0].settings.a   | value
            {"lab": "x", "settings": {"a": 1, "a": 2}}           | states[0].settings.a   | twice
            {"lab": "x", "steps": -1}                            | states[0].steps        | range
            {"lab": "x", "steps": 1000000000}                    | states[0].steps        | range
            {"lab": "x", "steps": 1.5}                           | states[0].steps        | whole
            {"lab": "x", "seed": 99999999999999999999}           | states[0].seed         | range
            {"lab": "x", "changes": [[5, "a"]]}                  | states[0].changes[0]   | short
            {"lab": "x", "changes": [[5, "a", 1], [4, "a", 2]]}  | states[0].changes[1][0]| range
            {"lab": "x", "data": [[0, 1e9, 1]]}                  | states[0].data[0][1]   | range
            {"lab": "x", "data": [[0, 1, 1, 1]]}                 | states[0].data[0][3]   | long
            {"lab": "x", "poster": "yes"}                        | states[0].poster       | flag
            {"lab": "x", "parameters": {}}                       | states[0].parameters   | list
            {"lab": "x", "parameters": [1]}                      | states[0].parameters[0]| object
            {"lab": "x", "parameters": []}                       | states[0].parameters   | short
            {"lab": "x", "parameters": [{"W": [[1]]}]}           | states[0].parameters[0]| layer
            {"lab": "x", "parameters": [{"W": [], "b": []}]}     | states[0].parameters[0]| layer
            {"lab": "x", "parameters": [{"W": [[1], [1, 2]]}]}   | states[0].parameters[0].W  | ragged
            {"lab": "x", "parameters": [{"W": [[1, 1e999]]}]}    | states[0].parameters[0].W[0][1] | range
            {"lab": "x", "parameters": [{"W": [[1, "a"]]}]}      | states[0].parameters[0].W[0][1] | number
            {"lab": "x", "parameters": [{"b":[1],"W":[[1],[2]]}]}| states[0].parameters[0]| bias
            {"lab": "x", "parameters": [{"variance": [-1]}]}     | states[0].parameters[0].variance[0] | range
            {"lab": "x", "ask": 5}                               | states[0].ask          | text
            {"lab": "x", "ask": {"question": {"en": "q"}}}       | states[0].ask          | options
            {"lab": "x", "ask": {"options": [{"en": "a"}, {"en": "b"}]}} | states[0].ask  | no-question
            {"lab": "x", "ask": {"question": {"fr": "q"}}}       | states[0].ask.question | no-words
            {"lab": "x", "ask": {"options": [{"en": 1}]}}        | states[0].ask.options[0].en | text
            """)
    void whatDoesNotFitIsNamed(String state, String place, String reason) throws IOException {
        Phrase phrase = refusal("{\"justright\": 1, \"states\": [" + state + "]}");
        assertThat(phrase.key()).isEqualTo("file.field");
        assertThat(phrase.arguments()).startsWith("a.justright", place);
        assertThat(((Phrase) phrase.arguments().get(2)).key()).isEqualTo("file.reason." + reason);
    }

    @Test
    void absurdShapesAreRefused() throws IOException {
        assertThat(refusal("[".repeat(100_000)).key()).isEqualTo("file.absurd");
        assertThat(refusal("{\"justright\": 1, \"states\": [{\"lab\": \"" + "y".repeat(1_000_000) + "\"}]}")
                        .key())
                .isEqualTo("file.absurd");
        assertThat(refusal("{\"justright\": " + "1".repeat(1_000_000) + "}").key())
                .isEqualTo("file.absurd");
        String points = "[0,0,0],".repeat(400_000) + "[0,0,0]";
        Phrase many = refusal("{\"justright\": 1, \"states\": [{\"lab\": \"x\", \"data\": [" + points + "]}]}");
        assertThat(((Phrase) many.arguments().get(2)).key()).isEqualTo("file.reason.many");
    }

    @ParameterizedTest
    @CsvSource({"33, 1, 1", "1, 1025, 1", "1, 1, 4097", "2, 1000, 200"})
    void absurdNetworksAreRefused(int layers, int rows, int columns) throws IOException {
        String row = "[" + "0,".repeat(columns - 1) + "0]";
        String layer = "{\"W\": [" + (row + ",").repeat(rows - 1) + row + "], \"b\": [" + "0,".repeat(rows - 1) + "0]}";
        String network = "[" + (layer + ",").repeat(layers - 1) + layer + "]";
        Phrase many = refusal("{\"justright\": 1, \"states\": [{\"lab\": \"x\", \"parameters\": " + network + "}]}");
        assertThat(((Phrase) many.arguments().get(2)).key()).isEqualTo("file.reason.many");
        assertThat((String) many.arguments().get(1)).startsWith("states[0].parameters");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path file = folder.resolve("a.justright");
        try (var huge = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(100L << 20);
        }
        assertThat(refusal(file)).isEqualTo(Phrase.of("file.too-large", "a.justright", "32"));
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertThat(refusal(folder.resolve("b.justright"))).isEqualTo(Phrase.of("file.missing", "b.justright"));
        assertThat(refusal(folder).key()).isEqualTo("file.unreadable");
    }
}
