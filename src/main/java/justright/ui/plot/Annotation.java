package justright.ui.plot;

/// Something added to a plot in its data's coordinates: a bracket, an event, a tinted zone.
public interface Annotation {

    /// Whether it lies under the data, as tints do.
    default boolean isUnderData() {
        return false;
    }

    void paint(Sheet sheet, Frame frame);
}
