package justright.app.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.life.Lifetime;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Over the controls: their title, the button that lets them be put away, and the way back.
final class ControlsHeading extends HBox {

    private final ShownControls shown;
    private final IconButton choose;

    ControlsHeading(ShownControls shown, UndoButtons buttons, Words words, Lifetime life) {
        this.shown = shown;
        Label title = new Label();
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text(words), shown.choosing(), shown.away(), words.language()));
        title.getStyleClass().add("section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        choose = new IconButton(
                Pictogram.EYE, words.live("controls.choose"), words.live("controls.choose.help"), this::toggle);
        choose.getStyleClass().add("compact");
        Button all = new Button();
        all.textProperty().bind(words.live("controls.all"));
        all.getStyleClass().addAll("outline-button", "compact");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> shown.showAll());
        life.follow(shown.choosing(), choosing -> {
            choose.markSelected(choosing);
            TopBar.show(all, choosing);
        });
        life.listen(shown.away(), (_, _, away) -> all.setDisable(away.intValue() == 0));
        all.setDisable(shown.away().get() == 0);
        getChildren().addAll(title, all, choose, buttons);
        getStyleClass().add("controls-heading");
        life.onEnd(title.textProperty()::unbind);
    }

    /// While a lesson binds, its author has chosen.
    void setBinding(boolean binding) {
        if (binding) {
            shown.choosing().set(false);
        }
        TopBar.show(choose, !binding);
    }

    private void toggle() {
        shown.choosing().set(!shown.choosing().get());
    }

    private String text(Words words) {
        int away = shown.away().get();
        return shown.choosing().get()
                ? words.get("controls.choosing")
                : away > 0 ? words.get("controls.away", Numbers.whole(away)) : words.get("controls.title");
    }
}
