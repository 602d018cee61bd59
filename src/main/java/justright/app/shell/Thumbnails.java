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
            Image image = load(name, theme);
            view.setImage(image);
            if (image != null) {
                view.setViewport(filling(image, width / height));
            }
        });
        return view;
    }

    private static @Nullable Image load(String name, Theme theme) {
        String shade = theme.isDark() ? "dark" : "light";
        var url = Thumbnails.class.getResource("/justright/home/" + name + "-" + shade + ".png");
        return url == null ? null : new Image(url.toExternalForm());
    }

    /// The middle of the image in the wanted shape.
    private static Rectangle2D filling(Image image, double shape) {
        double width = Math.min(image.getWidth(), image.getHeight() * shape);
        double height = width / shape;
        return new Rectangle2D((image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height);
    }
}
