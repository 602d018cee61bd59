package justright.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// A pictogram, sharp at any size, drawn in the colour `-jr-current` of its surroundings.
///
/// 20 px, or with the style class `tiny` 15, `small` 16, `medium` 18, `large` 28, `huge` 40, growing with the font.
public final class Icon extends Region {

    private final double grid;
    private final Scale scale = new Scale();

    public Icon(Pictogram pictogram, String... styleClasses) {
        SvgPicture picture = SvgPicture.read(pictogram.file());
        grid = picture.size();
        Group drawing = new Group();
        drawing.getChildren().addAll(picture.shapes());
        picture.clip().ifPresent(drawing::setClip);
        drawing.getTransforms().add(scale);
        drawing.setManaged(false);
        getChildren().add(drawing);
        getStyleClass().add("icon");
        getStyleClass().addAll(styleClasses);
        setAccessibleRole(AccessibleRole.NODE); // the words are beside it, or are its button's
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth(), getHeight()) / grid;
        scale.setX(factor);
        scale.setY(factor);
    }
}
