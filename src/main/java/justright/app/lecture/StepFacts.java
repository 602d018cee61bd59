package justright.app.lecture;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import justright.lab.goal.GoalMeasure;
import justright.setting.Setting;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// What the panel must know of labs that need not be open. Thread: JavaFX.
public interface StepFacts {

    /// The lab's words before the shared ones.
    Words wordsOf(String lab);

    /// The lab's settings; empty if there is no such lab.
    List<Setting<?>> settingsOf(String lab);

    /// The ids of the lab's challenges, in order; empty if there is no such lab.
    List<String> challengesOf(String lab);

    /// What the lab's run measures; empty at first if that has to be found out.
    ObservableValue<List<GoalMeasure>> measuresOf(String lab);

    /// The lab's small picture.
    Node pictureOf(String lab, double width, double height, Lifetime life);
}
