package justright.lab;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;
import justright.ui.theme.Palette;

/// What the app gives an open lab.
///
/// @param words the lab's own words before the shared ones
/// @param lit the id of the setting that is being moved, empty when nothing is
/// @param life ends when the lab closes
public record LabContext(
        Words words, ObservableValue<Palette> palette, FramePump pump, StringProperty lit, Lifetime life) {}
