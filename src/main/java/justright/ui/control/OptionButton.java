package justright.ui.control;

import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;

/// An answer to choose. Its words may stand on two lines, but no word is broken.
final class OptionButton extends ToggleButton {

    private final Text ruler = new Text();

    OptionButton() {
        setWrapText(true);
        getStyleClass().add("option");
    }

    /// As narrow as its longest word allows.
    double narrowest() {
        ruler.setFont(getFont());
        double longest = 0;
        for (String word : getText().split(" ", -1)) {
            ruler.setText(word);
            longest = Math.max(longest, ruler.getLayoutBounds().getWidth());
        }
        return Math.ceil(longest) + 1 + snappedLeftInset() + snappedRightInset();
    }
}
