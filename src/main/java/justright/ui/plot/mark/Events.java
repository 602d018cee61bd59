package justright.ui.plot.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;

/// Several things that happened: each has its line; of names that would meet, the later one is written.
public record Events(List<Event> events) implements Annotation {

    public Events {
        events = events.stream().sorted(Comparator.comparingDouble(Event::x)).toList();
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        events.forEach(event -> event.unnamed().paint(sheet, frame));
        named(sheet, frame).forEach(event -> event.write(sheet, frame));
    }

    /// From the right: what is written does not reach the next line, nor a name that leans to the left of it.
    List<Event> named(Sheet sheet, Frame frame) {
        List<Event> named = new ArrayList<>();
        double limit = sheet.width();
        for (Event event : events.reversed()) {
            if (!event.isWithin(frame)) {
                continue;
            }
            double line = frame.toX(event.x());
            if (!event.label().isEmpty() && event.right(sheet, frame) <= limit) {
                named.addFirst(event);
                limit = Math.min(limit, event.left(sheet, frame));
            }
            limit = Math.min(limit, line);
        }
        return named;
    }
}
