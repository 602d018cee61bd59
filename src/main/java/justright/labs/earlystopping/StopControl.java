package justright.labs.earlystopping;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.RunControls.RunStatus;
import justright.ui.text.Words;

/// The student's two orders: stop here, and take the model from here.
final class StopControl extends VBox {

    private static final double GAP = 8;

    StopControl(StoppingModel model, LabContext context) {
        super(GAP);
        Words words = context.words();
        Button stop = new Button();
        stop.getStyleClass().addAll("primary-button", "wide");
        stop.setMaxWidth(Double.MAX_VALUE);
        stop.textProperty().bind(words.live("stop.here"));
        stop.setOnAction(_ -> model.stopHere());
        Button take = new Button();
        take.getStyleClass().addAll("outline-button", "control");
        take.setMaxWidth(Double.MAX_VALUE);
        take.textProperty().bind(words.live("take.here"));
        take.setOnAction(_ -> model.take(model.status().getValue().step()));
        Runnable refresh = () -> {
            RunStatus status = model.status().getValue();
            boolean known = status.furthest() >= StoppingModel.HORIZON;
            stop.setDisable(model.knobs().stop.isHeld()
                    || status.furthest() == 0
                    || known
                    || model.knobs().stop.get() > 0);
            take.setDisable(model.knobs().taken.isHeld()
                    || !known
                    || status.step() == 0
                    || model.knobs().taken.getInt() == status.step());
        };
        context.life().listen(model.status(), (_, _, _) -> refresh.run());
        context.life().listen(model.knobs().stop.held(), (_, _, _) -> refresh.run());
        context.life().listen(model.knobs().taken.held(), (_, _, _) -> refresh.run());
        context.life().listen(model.knobs().stop.value(), (_, _, _) -> refresh.run());
        context.life().listen(model.knobs().taken.value(), (_, _, _) -> refresh.run());
        refresh.run();
        accessibleTextProperty().bind(Bindings.createStringBinding(() -> words.get("setting.stop"), words.language()));
        getChildren().addAll(stop, take);
    }
}
