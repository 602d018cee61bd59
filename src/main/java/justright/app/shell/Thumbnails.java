package justright.app.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import justright.ui.life.Lifetime;
import justright.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// The small pictures at home: made by the labs themselves (`render --thumbnails`), kept as images so that home opens
/// at once.
final class Thumbnails {

    private static final double MUCH = 3; // times as wide as shown
    private static final double FINE = 2; // enough for a screen with twice the dots

    private Thumbnails() {}

    static ImageView view(Studio studio, String name, double width, double height, Lifetime life) {
        ImageView view = new ImageView();
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setSmooth(true);
        Rectangle clip = new Rectangle(width, height);
        clip.setArcWidth(20);
        clip.setArcHeight(20);
        view.setClip(clip);
        life.follow(studio.theme(), theme -> {
            Image image = load(name, theme, width);
            view.setImage(image);
            if (image != null) {
                view.setViewport(filling(image, width / height));
            }
        });
        return view;
    }

    /// Much too large an image is made smaller by mean colours: what shows it only picks pixels, and breaks thin lines.
    private static @Nullable Image load(String name, Theme theme, double width) {
        String shade = theme.isDark() ? "dark" : "light";
        var url = Thumbnails.class.getResource("/justright/home/" + name + "-" + shade + ".png");
        if (url == null) {
            return null;
        }
        Image whole = new Image(url.toExternalForm());
        return whole.getWidth() > MUCH * width ? new Image(url.toExternalForm(), FINE * width, 0, true, true) : whole;
    }

    /// The middle of the image in the wanted shape.
    private static Rectangle2D filling(Image image, double shape) {
        double width = Math.min(image.getWidth(), image.getHeight() * shape);
        double height = width / shape;
        return new Rectangle2D((image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height);
    }
}
