package justright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import justright.lab.Lab;
import justright.lab.LabState;
import justright.labs.Labs;
import justright.store.DocumentFile;
import justright.ui.Screen;
import justright.ui.plot.PlotCanvas;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.SAXException;

/// Every picture of every lab can be taken away: as vectors that any program reads, and as pixels of any size.
class LabPicturesTest {

    private static final int FEW_STEPS = 20;

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    static Stream<Named<Lab<?>>> labs() {
        return Labs.all().stream().map(lab -> Named.of(lab.descriptor().id(), lab));
    }

    private record Taken(String svg, double width, double height, WritableImage small, WritableImage large) {}

    @ParameterizedTest
    @MethodSource("labs")
    void isVectorsWithTextAndPixelsOfAnySize(Lab<?> lab) throws Exception {
        LabState poster = DocumentFile.beats(lab.descriptor()).poster();
        List<Taken> pictures;
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            trial.restore(poster.edit()
                    .steps(Math.min(poster.steps(), FEW_STEPS))
                    .pins(List.of())
                    .done());
            pictures = trial.ask(() -> take(trial.open().view().stage()));
        }
        assertThat(pictures).as("pictures on the stage").isNotEmpty();
        assertThat(pictures).anySatisfy(picture -> assertThat(picture.svg()).contains("<text "));
        for (Taken picture : pictures) {
            Document document = parsed(picture.svg());
            assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
            checkAttributes(document);
            assertThat(picture.small().getWidth()).isEqualTo(Math.ceil(picture.width()));
            assertThat(picture.large().getHeight()).isEqualTo(Math.ceil(4 * picture.height()));
        }
    }

    private static List<Taken> take(Region stage) {
        Screen.scene(stage, Theme.LIGHT, 1080, 700);
        Scene scene = stage.getScene();
        stage.resize(1080, 700);
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        List<Taken> taken = new ArrayList<>();
        stage.lookupAll(".plot-canvas").stream()
                .map(PlotCanvas.class::cast)
                .filter(picture -> picture.isVisible() && picture.getWidth() > 0 && picture.getHeight() > 0)
                .filter(picture -> picture.plotProperty().get() != null)
                .forEach(picture -> taken.add(new Taken(
                        picture.svg(), picture.getWidth(), picture.getHeight(), picture.image(1), picture.image(4))));
        return taken;
    }

    private static Document parsed(String svg) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    /// No program draws NaN.
    private static void checkAttributes(Document document) {
        var elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            NamedNodeMap attributes = element.getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                String name = attributes.item(j).getNodeName();
                if (!name.equals("href")) {
                    assertThat(attributes.item(j).getNodeValue())
                            .as("%s of %s", name, element.getTagName())
                            .doesNotContain("NaN", "Infinity", "∞", "null");
                }
            }
        }
    }
}
