package justright.ui.frame;

/// How many places of the window the toolkit repaints on their own.
///
/// A lab's pictures change together, in more places than the toolkit's usual six; it would then repaint what lies
/// between them as well, which is most of the window.
public final class DirtyRegions {

    private static final String PROPERTY = "prism.dirtyregioncount";
    private static final String AS_MANY_AS_THE_TOOLKIT_TAKES = "15";

    private DirtyRegions() {}

    /// To be called before the toolkit starts; a number chosen by hand stays.
    public static void keepApart() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, AS_MANY_AS_THE_TOOLKIT_TAKES);
        }
    }
}
