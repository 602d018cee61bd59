package justright.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import justright.lab.LabState;
import justright.ui.text.Language;
import justright.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// What the program remembers of its user from one start to the next.
///
/// @param theme null until one is chosen
/// @param language null until one is chosen: the system's is used
/// @param window where the window stood; null at the first start
/// @param last the lab that was open, as it was left
/// @param solved challenges answered, as `lab/challenge`
/// @param visited ids of labs that have been open
/// @param comfort how large the type is, and whether things move
/// @param recent paths of files that were opened or saved, the latest first
/// @param folder where a file was last chosen; null until one is
public record Preferences(
        @Nullable Theme theme,
        @Nullable Language language,
        @Nullable Window window,
        @Nullable LabState last,
        Set<String> solved,
        Set<String> visited,
        Comfort comfort,
        List<String> recent,
        @Nullable String folder) {

    public Preferences {
        recent = List.copyOf(recent);
        solved = Set.copyOf(solved);
        visited = Set.copyOf(visited);
    }

    /// A window's place and size on the screen, in pixels.
    public record Window(double x, double y, double width, double height, boolean maximized) {}

    /// What makes the program easier on the eyes.
    ///
    /// @param fontSize in per cent
    public record Comfort(int fontSize, boolean reduceMotion) {

        public static final int LEAST_SIZE = 100;
        public static final int MOST_SIZE = 150;
        public static final Comfort USUAL = new Comfort(LEAST_SIZE, false);

        public Comfort {
            fontSize = Math.clamp(fontSize, LEAST_SIZE, MOST_SIZE);
        }
    }

    /// Those of the first start.
    public static Preferences initial() {
        return new Preferences(null, null, null, null, Set.of(), Set.of(), Comfort.USUAL, List.of(), null);
    }

    public Preferences withTheme(Theme chosen) {
        return new Preferences(chosen, language, window, last, solved, visited, comfort, recent, folder);
    }

    public Preferences withLanguage(Language chosen) {
        return new Preferences(theme, chosen, window, last, solved, visited, comfort, recent, folder);
    }

    public Preferences withWindow(Window moved) {
        return new Preferences(theme, language, moved, last, solved, visited, comfort, recent, folder);
    }

    /// The lab that is open, counted among the visited; null when the home page is.
    public Preferences withLast(@Nullable LabState open) {
        Set<String> seen = open == null ? visited : with(visited, open.lab());
        return new Preferences(theme, language, window, open, solved, seen, comfort, recent, folder);
    }

    public Preferences withSolved(String lab, String challenge) {
        return new Preferences(
                theme, language, window, last, with(solved, lab + "/" + challenge), visited, comfort, recent, folder);
    }

    public Preferences withComfort(Comfort chosen) {
        return new Preferences(theme, language, window, last, solved, visited, chosen, recent, folder);
    }

    public Preferences withRecent(List<String> paths) {
        return new Preferences(theme, language, window, last, solved, visited, comfort, paths, folder);
    }

    public Preferences withFolder(String used) {
        return new Preferences(theme, language, window, last, solved, visited, comfort, recent, used);
    }

    public boolean isSolved(String lab, String challenge) {
        return solved.contains(lab + "/" + challenge);
    }

    /// With nothing solved and nothing visited.
    public Preferences withoutProgress() {
        return new Preferences(theme, language, window, last, Set.of(), Set.of(), comfort, recent, folder);
    }

    private static Set<String> with(Set<String> some, String another) {
        Set<String> all = new LinkedHashSet<>(some);
        all.add(another);
        return all;
    }
}
