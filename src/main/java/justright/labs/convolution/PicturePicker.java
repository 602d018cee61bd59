package justright.labs.convolution;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.setting.ChoiceSetting;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.text.Phrase;

/// The picture is chosen by clicking it, or by the arrow keys.
final class PicturePicker {

    private static final double HEIGHT = 84;
    private static final double SPACING = 6;

    private final ChoiceSetting<Picture> setting;
    private final LabContext context;
    private final PlotCanvas canvas;
    private final VBox box;

    PicturePicker(ChoiceSetting<Picture> setting, LabContext context) {
        this.setting = setting;
        this.context = context;
        canvas = StageCanvas.create(context);
        canvas.setMinHeight(HEIGHT);
        canvas.setPrefHeight(HEIGHT);
        canvas.setFocusTraversable(true);
        canvas.setOnPointer(this::pointed);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        context.life().follow(setting.value(), chosen -> canvas.setPlot(new PicturePlot(chosen)));
        canvas.accessibleTextProperty()
                .bind(context.words()
                        .live(setting.value()
                                .map(chosen -> Phrase.of("setting.picture." + ChoiceSetting.nameOf(chosen)))));
        Label name = new Label();
        name.textProperty().bind(context.words().live("setting.picture"));
        name.getStyleClass().add("control-label");
        box = new VBox(SPACING, name, canvas);
    }

    Region region() {
        return box;
    }

    private void choose(Picture picture) {
        if (picture != setting.get()) {
            setting.set(picture);
            context.moving().touch(setting.id());
        }
    }

    private void pointed(PlotPointer pointer) {
        if (pointer.action() != PlotPointer.Action.PRESSED) {
            return;
        }
        double unit = canvas.plotStyleProperty().get().unit();
        List<Picture> all = setting.choices();
        for (int i = 0; i < all.size(); i++) {
            if (PicturePlot.place(canvas.getWidth(), canvas.getHeight(), unit, i)
                    .contains(pointer.pixelX(), pointer.pixelY())) {
                choose(all.get(i));
            }
        }
    }

    private void pressed(KeyEvent event) {
        List<Picture> all = setting.choices();
        int move = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -PicturePlot.COLUMNS;
            case DOWN -> PicturePlot.COLUMNS;
            default -> 0;
        };
        int next = all.indexOf(setting.get()) + move;
        if (move != 0) {
            if (next >= 0 && next < all.size()) {
                choose(all.get(next));
            }
            event.consume();
        }
    }
}
