package justright.labs.split;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.lab.LabContext;
import justright.lab.stage.Segments;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.control.Segmented;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.picture.GreyPicture;
import justright.ui.plot.picture.PictureSheet;
import justright.ui.plot.picture.PictureSheet.Row;
import justright.ui.plot.surface.Pixels;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// Where each set's pictures come from: some of them, or where the choice by dev aims.
final class SourcesCard {

    private static final int SAMPLES = 6;
    private static final double BLACK = -0.1;
    private static final double WHITE = 1.0;

    private final SplitModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;

    SourcesCard(SplitModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        SplitSettings settings = model.knobs();
        Segmented<SplitSettings.Face> faces = Segments.of(settings.face, context);
        faces.getStyleClass().add("compact");
        card = new Card(words.live("sources.title"), canvas)
                .subtitle(words.live("sources.task"))
                .legend(faces);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        context.life().listen(model.reading(), (_, _, _) -> draw());
        context.life().listen(model.question(), (_, _, _) -> draw());
        context.life().listen(settings.face.value(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
        draw();
    }

    Card card() {
        return card;
    }

    private void draw() {
        Reading reading = model.reading().get();
        if (model.knobs().face.get() == SplitSettings.Face.PICTURES) {
            canvas.setPlot(pictures(model.question().get()));
        } else if (reading != null) {
            canvas.setPlot(AimPlot.of(reading, words));
        }
    }

    private PictureSheet pictures(Question question) {
        SourceChoice from = question.sources();
        List<Row> rows = new ArrayList<>();
        rows.add(row("train", from.train(), Token.TRAIN, question.seed()));
        rows.add(row("dev", from.dev(), Token.DEV, question.seed()));
        if (question.hasTest()) {
            rows.add(row("test", from.test(), Token.TEST, question.seed()));
        }
        rows.add(row("users", SourceChoice.USERS, Token.INK, question.seed()));
        return new PictureSheet(rows);
    }

    private Row row(String set, Camera camera, Token color, long seed) {
        return new Row(
                words.get("set." + set),
                words.get("camera." + camera.name().toLowerCase(java.util.Locale.ROOT)),
                color,
                samples(camera, Chance.of(seed).stream("samples of " + set)));
    }

    private static List<Pixels> samples(Camera camera, Chance chance) {
        Dataset pictures = camera.take(Scenes.sample(SAMPLES, chance), chance.stream("noise"));
        return IntStream.range(0, SAMPLES)
                .mapToObj(j -> {
                    double[] grey = IntStream.range(0, pictures.features())
                            .mapToDouble(pixel -> pictures.x().get(pixel, j))
                            .toArray();
                    return GreyPicture.of(grey, Camera.EDGE, BLACK, WHITE);
                })
                .toList();
    }
}
