package justright.app.lecture;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.lab.LabState;
import justright.setting.Setting;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// The settings of a step's lab, each to be locked or hidden by a tick. What is hidden cannot be turned either.
final class HoldPane extends VBox {

    private final LectureDraft draft;
    private final StepFacts facts;
    private final Words words;
    private final GridPane grid = new GridPane();
    private final List<Row> rows = new ArrayList<>();
    private String lab = "";

    HoldPane(LectureDraft draft, StepFacts facts, Words words, Lifetime life) {
        this.draft = draft;
        this.facts = facts;
        this.words = words;
        getStyleClass().add("step-pane");
        grid.getStyleClass().add("hold-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints ticks = new ColumnConstraints();
        ticks.setHalignment(HPos.CENTER);
        ticks.setMinWidth(60);
        grid.getColumnConstraints().setAll(names, ticks, ticks);
        Label help = new Label();
        help.textProperty().bind(words.live("lecture.hold.help"));
        help.setWrapText(true);
        help.getStyleClass().add("note");
        getChildren().addAll(help, grid);
        life.listen(draft.chosen(), (_, _, _) -> build());
        life.listen(draft.steps(), (_, _, _) -> build());
        life.listen(words.language(), (_, _, _) -> {
            lab = "";
            build();
        });
        build();
    }

    private void build() {
        draft.step().ifPresent(step -> {
            if (!step.lab().equals(lab)) {
                lab = step.lab();
                fill(step);
            }
            rows.forEach(row -> row.show(step));
        });
    }

    private void fill(LabState step) {
        Words labWords = facts.wordsOf(step.lab());
        rows.clear();
        grid.getChildren().clear();
        grid.addRow(0, new Label(), head("lecture.lock"), head("lecture.hide-control"));
        for (Setting<?> setting : facts.settingsOf(step.lab())) {
            if (labWords.has("setting." + setting.id())) {
                Row row = new Row(setting, labWords.get("setting." + setting.id()));
                rows.add(row);
                grid.addRow(rows.size(), row.name, row.lock, row.hide);
            }
        }
    }

    private Label head(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("tick");
        return label;
    }

    private void hold(String id, boolean lock, boolean hide) {
        draft.edit(
                "",
                step -> step.edit()
                        .lock(with(step.lock(), id, lock))
                        .hide(with(step.hide(), id, hide))
                        .done());
    }

    private static List<String> with(List<String> ids, String id, boolean in) {
        List<String> changed = new ArrayList<>(ids);
        changed.remove(id);
        if (in) {
            changed.add(id);
        }
        return changed;
    }

    /// One setting. What is hidden is locked as well.
    private final class Row {

        private final String id;
        private final Label name;
        private final CheckBox lock = new CheckBox();
        private final CheckBox hide = new CheckBox();
        private boolean following;

        Row(Setting<?> setting, String called) {
            id = setting.id();
            name = new Label(setting.symbol().isEmpty() ? called : called + "  " + setting.symbol());
            name.setMinWidth(0);
            lock.setAccessibleText(words.get("lecture.lock.of", called));
            hide.setAccessibleText(words.get("lecture.hide.of", called));
            lock.selectedProperty().addListener((_, _, on) -> tick(on, hide.isSelected()));
            hide.selectedProperty().addListener((_, _, on) -> tick(!on && lock.isSelected(), on));
        }

        private void tick(boolean locked, boolean hidden) {
            if (!following) {
                hold(id, locked, hidden);
            }
        }

        void show(LabState step) {
            following = true;
            lock.setSelected(step.lock().contains(id));
            hide.setSelected(step.hide().contains(id));
            lock.setDisable(step.hide().contains(id));
            following = false;
        }
    }
}
