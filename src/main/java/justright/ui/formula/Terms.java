package justright.ui.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Reads `\term{lambda}{…}` out of TeX and gives each term a colour of its own, by which the typesetter's outlines are
/// told apart. Terms may be nested; one term may stand for several settings: `\term{alpha,lambda}{…}`.
///
/// @param tex the TeX with colours in place of terms
/// @param settings for each colour, counted from 1, the settings of that term and of those around it
record Terms(String tex, List<Set<String>> settings) {

    private static final String MARK = "\\term{";
    /// Room for the tint around a term, on both sides.
    private static final String ROOM = "\\hspace{0.24em}";
    /// Room around a term that is a single symbol.
    private static final String LITTLE_ROOM = "\\hspace{0.06em}";
    private static final int SYMBOL_LENGTH = 8;

    static Terms read(String marked) {
        StringBuilder tex = new StringBuilder();
        List<Set<String>> settings = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        int depth = 0;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.startsWith(MARK, i)) {
                int close = marked.indexOf("}{", i);
                if (close < 0) {
                    throw new IllegalArgumentException("\\term without its two arguments in " + marked);
                }
                Set<String> own = new TreeSet<>(
                        Set.of(marked.substring(i + MARK.length(), close).split(",")));
                open.forEach(outer -> own.addAll(outer.settings()));
                settings.add(own);
                String room = depth > 0 ? "" : isSymbol(marked, close + 2) ? LITTLE_ROOM : ROOM;
                tex.append(room).append(colour(settings.size()));
                open.push(new Open(depth, room, own));
                depth++;
                i = close + 1;
                continue;
            }
            char c = marked.charAt(i);
            tex.append(c);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '}' && !open.isEmpty() && open.peek().depth() == depth) {
                tex.append(open.pop().room());
            }
        }
        return new Terms(tex.toString(), List.copyOf(settings));
    }

    /// The settings of the outlines drawn in this RGB colour; none for black.
    Set<String> of(int rgb) {
        int term = rgb & 0xFFFFFF;
        return term == 0 ? Set.of() : settings.get(term - 1);
    }

    private static String colour(int term) {
        return "\\textcolor{#%06x}{".formatted(term);
    }

    private static boolean isSymbol(String marked, int start) {
        return marked.indexOf('}', start) - start <= SYMBOL_LENGTH;
    }

    private record Open(int depth, String room, Set<String> settings) {}
}
