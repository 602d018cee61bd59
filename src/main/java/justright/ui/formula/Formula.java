package justright.ui.formula;

import java.util.List;
import justright.ui.text.Phrase;

/// A formula with this moment's numbers: lines of TeX in which `\term{settingId}{…}` marks what belongs to a setting.
///
/// @param lines two or three lines, text style (`\dfrac` and `\limits` where they must be large)
/// @param shortLines what stands for them where room is scarce; empty if they have no shorter form
/// @param numbers the numbers put in, below the lines
public record Formula(List<String> lines, List<String> shortLines, List<Numbers> numbers) {

    public Formula {
        lines = List.copyOf(lines);
        shortLines = List.copyOf(shortLines);
        numbers = List.copyOf(numbers);
    }

    public Formula(List<String> lines) {
        this(lines, List.of(), List.of());
    }

    public static Formula of(String... lines) {
        return new Formula(List.of(lines));
    }

    /// Whether a term belongs to this setting.
    public boolean mentions(String settingId) {
        return lines.stream()
                .anyMatch(line -> Terms.read(line).settings().stream().anyMatch(term -> term.contains(settingId)));
    }

    /// With a shorter form for narrow windows.
    public Formula shortened(String... shorter) {
        return new Formula(lines, List.of(shorter), numbers);
    }

    /// With a line of numbers put in, replacing those there were.
    public Formula with(Numbers... newNumbers) {
        return new Formula(lines, shortLines, List.of(newNumbers));
    }

    /// A line with the numbers put in: 1 − 0.6·**1.00**/120 = **0.9950**.
    ///
    /// @param label what is computed
    /// @param segments its parts, from left to right
    public record Numbers(Phrase label, List<Segment> segments) {

        public Numbers {
            segments = List.copyOf(segments);
        }

        public static Numbers of(Phrase label, Segment... segments) {
            return new Numbers(label, List.of(segments));
        }
    }

    /// A part of a line of numbers.
    public sealed interface Segment {

        String text();

        /// Signs, and numbers that belong to no setting.
        record Plain(String text) implements Segment {}

        /// The value of a setting, in its colour.
        record Value(String settingId, String text) implements Segment {}

        /// What comes out, on the tint of the setting it is about.
        record Result(String settingId, String text) implements Segment {}

        static Segment plain(String text) {
            return new Plain(text);
        }

        static Segment value(String settingId, String text) {
            return new Value(settingId, text);
        }

        static Segment result(String settingId, String text) {
            return new Result(settingId, text);
        }
    }
}
