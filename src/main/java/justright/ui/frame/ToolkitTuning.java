package justright.ui.frame;

/// How the toolkit paints a window full of pictures that all change together.
public final class ToolkitTuning {

    /// How many places it repaints on their own: with fewer it would repaint what lies between them as well, which is
    /// most of the window.
    private static final String PLACES = "prism.dirtyregioncount";

    private static final String AS_MANY_AS_THE_TOOLKIT_TAKES = "15";

    /// Whether it paints a background with round corners anew instead of stretching a kept picture of it. Where the
    /// processor paints, stretching took half of the time of a frame.
    private static final String NO_KEPT_BACKGROUNDS = "prism.disableRegionCaching";

    private ToolkitTuning() {}

    /// To be called before the toolkit starts; what was chosen by hand stays.
    public static void apply() {
        choose(PLACES, AS_MANY_AS_THE_TOOLKIT_TAKES);
        choose(NO_KEPT_BACKGROUNDS, "true");
    }

    private static void choose(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
