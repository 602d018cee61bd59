package justright.lab;

import javafx.beans.value.ObservableValue;
import justright.ui.control.MovingSetting;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;
import justright.ui.theme.Palette;

/// What the app gives an open lab.
///
/// @param words the lab's own words before the shared ones
/// @param moving which setting is being moved
/// @param life ends when the lab closes
public record LabContext(
        Words words, ObservableValue<Palette> palette, FramePump pump, MovingSetting moving, Lifetime life) {}
