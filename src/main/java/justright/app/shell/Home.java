package justright.app.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.Chapter;
import justright.lab.Lab;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.control.PlainViewport;
import justright.ui.life.Lifetime;

/// All labs at a glance: an invitation, then the chapters, each lab with a small picture that the lab itself made.
final class Home extends ScrollPane {

    private static final double GAP = 16;
    private static final double MARGIN = 40;
    private static final double CARD = 204;

    private final Studio studio;
    private final Progress progress;
    private final Consumer<Place> go;
    private final Lifetime life;

    /// @param recent what stands above the labs
    Home(Studio studio, List<Lab<?>> labs, Progress progress, Region recent, Consumer<Place> go, Lifetime life) {
        this.studio = studio;
        this.progress = progress;
        this.go = go;
        this.life = life;
        getStyleClass().add("home");
        setFitToWidth(true);
        PlainViewport.of(this);
        FlowPane sections = new FlowPane(GAP, 24);
        sections.setPadding(new Insets(24, MARGIN, 24, MARGIN));
        sections.getChildren().add(invitation());
        for (Chapter chapter : Chapter.values()) {
            List<Lab<?>> ofChapter = labs.stream()
                    .filter(lab -> lab.descriptor().chapter() == chapter)
                    .toList();
            if (!ofChapter.isEmpty()) {
                sections.getChildren().add(section(chapter, ofChapter));
            }
        }
        recent.setPadding(new Insets(24, MARGIN, 0, MARGIN));
        setContent(new VBox(recent, sections));
    }

    private Node invitation() {
        Label title = new Label();
        title.textProperty().bind(studio.words().live("home.title"));
        title.getStyleClass().add("home-title");
        title.setWrapText(true);
        Button start = new Button();
        start.textProperty().bind(studio.words().live("home.start"));
        start.setGraphic(new Icon(Pictogram.PLAY, "small"));
        start.getStyleClass().add("primary-button");
        start.setOnAction(_ -> go.accept(new Place.InLab("l2-l1")));
        VBox words = new VBox(16, title, start, ProgressLine.overall(progress, studio.words(), life));
        words.getStyleClass().add("invitation-words");
        HBox box = new HBox(
                GAP,
                words,
                example("high-bias", Pictogram.HIGH_BIAS, "warn"),
                example("just-right", Pictogram.JUST_RIGHT, "ok"),
                example("high-variance", Pictogram.HIGH_VARIANCE, "bad"));
        box.getStyleClass().addAll("card", "invitation");
        box.setPrefWidth(3 * CARD + 2 * GAP);
        return box;
    }

    private Node example(String name, Pictogram pictogram, String mood) {
        ImageView picture = Thumbnails.view(studio, name, 126, 126, life);
        Label caption = new Label();
        caption.textProperty().bind(studio.words().live("home." + name));
        caption.setGraphic(new Icon(pictogram, "medium"));
        caption.getStyleClass().addAll("example-caption", mood);
        VBox example = new VBox(6, picture, caption);
        example.getStyleClass().add("example");
        return example;
    }

    private Node section(Chapter chapter, List<Lab<?>> ofChapter) {
        Label heading = new Label();
        heading.textProperty().bind(studio.words().live(chapter.textKey()));
        heading.setGraphic(new Icon(chapter.pictogram(), "medium"));
        heading.getStyleClass().add("home-heading");
        FlowPane cards = new FlowPane(GAP, GAP);
        ofChapter.forEach(lab -> cards.getChildren().add(card(lab)));
        double beside = ofChapter.size() * (CARD + GAP) - GAP;
        cards.prefWrapLengthProperty()
                .bind(viewportBoundsProperty().map(room -> Math.clamp(room.getWidth() - 2 * MARGIN, CARD, beside)));
        return new VBox(12, heading, cards);
    }

    private Node card(Lab<?> lab) {
        var descriptor = lab.descriptor();
        var words = studio.words().with(descriptor.bundle());
        Label title = new Label();
        title.textProperty().bind(words.live("title"));
        title.getStyleClass().add("card-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Icon done = new Icon(Pictogram.CHECK, "small", "ok");
        life.follow(progress.done(descriptor.id()), all -> TopBar.show(done, all));
        Label summary = new Label();
        summary.textProperty().bind(words.live("summary"));
        summary.getStyleClass().add("card-subtitle");
        summary.setWrapText(true);
        VBox text =
                new VBox(2, new HBox(title, space, ProgressLine.in(descriptor.id(), progress, life), done), summary);
        text.getStyleClass().add("home-card-words");
        Button card = new Button();
        card.setGraphic(new VBox(Thumbnails.view(studio, descriptor.id(), CARD - 2, 88, life), text));
        card.getStyleClass().add("home-card");
        card.setPrefWidth(CARD);
        card.accessibleTextProperty().bind(title.textProperty());
        card.setOnAction(_ -> go.accept(new Place.InLab(descriptor.id())));
        return card;
    }
}
