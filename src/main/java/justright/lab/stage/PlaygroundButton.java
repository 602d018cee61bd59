package justright.lab.stage;

import justright.lab.LabContext;
import justright.lab.PlaygroundRequest;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;

/// Asks for what the lab shows now in the playground.
public final class PlaygroundButton extends IconButton {

    public PlaygroundButton(LabContext context) {
        super(Pictogram.LAB, context.words().live("playground.open"), () -> {});
        setOnAction(_ -> fireEvent(new PlaygroundRequest()));
        getStyleClass().add("compact");
    }
}
