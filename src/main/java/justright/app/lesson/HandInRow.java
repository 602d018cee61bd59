package justright.app.lesson;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import justright.ui.control.FieldName;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// Who has worked on a lesson, and the button that writes it to a file.
final class HandInRow extends HBox {

    private static final int LONGEST = 200;

    HandInRow(Lesson lesson, Words words, Runnable save, Lifetime life) {
        getStyleClass().add("hand-in");
        TextField name = new TextField();
        name.promptTextProperty().bind(words.live("goal.name"));
        FieldName.of(name, words.live("goal.name"));
        name.setPrefColumnCount(8);
        name.setText(lesson.name().get());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.textProperty()
                .addListener((_, _, typed) ->
                        lesson.name().set(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed));
        name.setOnAction(_ -> save.run());
        Button button = new Button();
        button.textProperty().bind(words.live("goal.save"));
        button.setGraphic(new Icon(Pictogram.SAVE, "small"));
        button.getStyleClass().addAll("hand-in-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> save.run());
        life.follow(lesson.answers(), _ -> {
            button.getStyleClass().removeAll("primary-button", "outline-button");
            button.getStyleClass().add(lesson.met() > 0 ? "primary-button" : "outline-button");
        });
        getChildren().addAll(name, button);
    }
}
