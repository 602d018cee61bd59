package justright.ui.plot.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.SvgSurface;
import justright.ui.theme.Fonts;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import justright.ui.theme.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventsTest {

    @BeforeAll
    static void loadFonts() {
        Fonts.load();
    }

    private static List<Double> named(double... xs) {
        Sheet sheet = new Sheet(new SvgSurface(600, 200), Palette.of(Theme.LIGHT), PlotStyle.NORMAL, 600, 200);
        Frame frame = new Margins(50, 10, 60, 30).frame(sheet, Axis.linear(0, 100), Axis.linear(0, 1));
        List<Event> events = DoubleStream.of(xs)
                .mapToObj(x -> new Event(x, "λ = 0.30", Token.LAMBDA))
                .toList();
        return new Events(events).named(sheet, frame).stream().map(Event::x).toList();
    }

    @Test
    void namesThatDoNotMeetAreAllWritten() {
        assertThat(named(10, 40, 70)).containsExactly(10.0, 40.0, 70.0);
    }

    @Test
    void ofNamesThatWouldMeetTheLaterIsWritten() {
        assertThat(named(10, 12, 14, 70)).containsExactly(14.0, 70.0);
    }

    @Test
    void aNameThatLeansToTheLeftKeepsOthersAway() {
        assertThat(named(50, 92, 99)).containsExactly(50.0, 99.0);
        assertThat(named(20, 99)).containsExactly(20.0, 99.0);
    }
}
