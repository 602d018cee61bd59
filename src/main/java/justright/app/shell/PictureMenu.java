package justright.app.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import justright.app.shell.FileDialogs.Kind;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.surface.Pixels;
import justright.ui.plot.surface.Png;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// What can be done with a picture: copy it, save it as pixels or as vectors. Opens over any picture of the window.
final class PictureMenu {

    /// Sharp on slides and on paper.
    private static final int SCALE = 3;

    /// From as on screen to a poster's.
    private static final List<Integer> SCALES = List.of(1, 2, 3, 4);

    private final ShellView shell;
    private final Documents documents;
    private final FileDialogs dialogs;

    PictureMenu(ShellView shell, Documents documents, FileDialogs dialogs) {
        this.shell = shell;
        this.documents = documents;
        this.dialogs = dialogs;
    }

    /// Opens over the picture that was asked about, if one was.
    void asked(ContextMenuEvent event) {
        PlotCanvas picture = pictureAt(event.getTarget() instanceof Node node ? node : null);
        if (picture != null) {
            menu(picture).show(picture, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private static @Nullable PlotCanvas pictureAt(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof PlotCanvas picture) {
                return picture;
            }
        }
        return null;
    }

    private ContextMenu menu(PlotCanvas picture) {
        Words words = shell.studio().words();
        return new ContextMenu(
                item(words.get("picture.copy"), () -> copy(picture)),
                scales(words, picture),
                item(words.get("picture.svg"), () -> save(Kind.SVG, picture, PictureMenu::svg)));
    }

    /// As pixels, at a scale that is chosen by the size it comes to.
    private Menu scales(Words words, PlotCanvas picture) {
        Menu menu = new Menu(words.get("picture.png"));
        for (int scale : SCALES) {
            String width = Numbers.whole(Math.round(Math.ceil(picture.getWidth() * scale)));
            String height = Numbers.whole(Math.round(Math.ceil(picture.getHeight() * scale)));
            menu.getItems()
                    .add(item(
                            words.get("picture.scale", scale, width, height),
                            () -> save(Kind.PNG, picture, each -> png(each, scale))));
        }
        return menu;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void copy(PlotCanvas picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture.image(SCALE));
        Clipboard.getSystemClipboard().setContent(content);
        documents.say(Phrase.of("picture.copied"));
    }

    private void save(Kind kind, PlotCanvas picture, Function<PlotCanvas, byte[]> encoding) {
        dialogs.toWrite(kind, shell.nameOfPlace(), shell.getScene().getWindow())
                .ifPresent(file -> documents.saveBytes(file, encoding.apply(picture)));
    }

    private static byte[] svg(PlotCanvas picture) {
        return picture.svg().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(PlotCanvas picture, int scale) {
        WritableImage image = picture.image(scale);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return Png.encode(new Pixels(width, height, argb));
    }
}
