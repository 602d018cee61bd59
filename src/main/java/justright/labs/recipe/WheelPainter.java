package justright.labs.recipe;

import justright.labs.recipe.FlowLayout.Box;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The wheel idea → code → experiment: how often it has turned and how long that took, and its last turn in words.
record WheelPainter(Sheet sheet, Words words) {

    private static final double[] STATIONS = {-0.30, 0, 0.30};
    private static final String[] NAMES = {"wheel.idea", "wheel.code", "wheel.experiment"};
    private static final int IDEA = 0;
    private static final int EXPERIMENT = 2;
    private static final int ARC_POINTS = 90;
    private static final double NODE = 4.5;
    private static final double HEAD = 5;
    /// From here on there is room for a word under the number.
    private static final double ROOMY = 64;

    void paint(Reading reading, FlowLayout at) {
        Box box = at.wheel();
        double radius = box.width() / 2 - sheet.unit(NODE + 2);
        boolean running = reading.isRunning();
        sheet.surface().fillCircle(box.x(), box.y(), radius, sheet.color(Token.CARD));
        arc(box, radius, 0, 1, Token.LINE);
        arc(box, radius, 0, running ? share(reading) : 1, running ? Token.INK : Token.CTL);
        arrow(box, radius);
        count(reading, box);
        for (int i = 0; i < STATIONS.length; i++) {
            station(reading, at, radius, i, i == (running ? EXPERIMENT : IDEA));
        }
    }

    private static double share(Reading reading) {
        return reading.last().glimpse().map(Glimpse::share).orElse(0.0);
    }

    /// Clockwise from the top, `from` … `to` of a whole turn.
    private void arc(Box box, double radius, double from, double to, Token color) {
        Outline outline = new Outline();
        int points = Math.max(2, (int) Math.ceil(ARC_POINTS * (to - from)));
        for (int i = 0; i <= points; i++) {
            double angle = 2 * Math.PI * (from + (to - from) * i / points);
            double x = box.x() + radius * Math.sin(angle);
            double y = box.y() - radius * Math.cos(angle);
            if (i == 0) {
                outline.moveTo(x, y);
            } else {
                outline.lineTo(x, y);
            }
        }
        sheet.surface().stroke(outline, sheet.stroke(color, sheet.unit(2.2)));
    }

    /// At the left, upwards: it turns clockwise.
    private void arrow(Box box, double radius) {
        double x = box.x() - radius;
        double head = sheet.unit(HEAD);
        sheet.surface()
                .fill(
                        Outline.polygon(x, box.y() - 1.2 * head, x - head, box.y() + head, x + head, box.y() + head),
                        sheet.color(Token.CTL));
    }

    private void count(Reading reading, Box box) {
        double text = sheet.style().text();
        TextStyle number = sheet.numbers(Token.INK).bold().middle().size(1.7 * text);
        int turns = reading.orders();
        if (box.width() < sheet.unit(ROOMY)) {
            sheet.surface().write(Numbers.whole(turns), box.x(), box.y() + 0.6 * text, number);
            return;
        }
        sheet.surface().write(Numbers.whole(turns), box.x(), box.y() + 0.25 * text, number);
        sheet.surface()
                .write(
                        words.get(turns == 1 ? "wheel.turn" : "wheel.turns"),
                        box.x(),
                        box.y() + 1.5 * text,
                        sheet.words(Token.INK2).middle());
    }

    private void station(Reading reading, FlowLayout at, double radius, int which, boolean lit) {
        Box box = at.wheel();
        double y = box.y() + STATIONS[which] * box.height() + sheet.unit(EXPERIMENT - which);
        double dy = y - box.y();
        double x = box.x() + Math.sqrt(Math.max(0, radius * radius - dy * dy));
        double node = sheet.unit(NODE);
        double start = at.words();
        sheet.surface().line(x + node, y, start - sheet.unit(6), y, sheet.stroke(lit ? Token.INK : Token.LINE, 1));
        sheet.surface().fillCircle(x, y, node, sheet.color(lit ? Token.INK : Token.CARD));
        sheet.surface().strokeCircle(x, y, node, sheet.stroke(lit ? Token.INK : Token.CTL, sheet.unit(1.6)));
        double baseline = y + 0.36 * sheet.style().text();
        TextStyle name = sheet.words(lit ? Token.INK : Token.INK3);
        String title = words.get(NAMES[which]);
        sheet.surface().write(title, start, baseline, lit ? name.bold() : name);
        double widest = 0;
        for (String each : NAMES) {
            widest = Math.max(widest, sheet.surface().widthOf(words.get(each), name.bold()));
        }
        String said = TurnText.of(reading, which, words, at.lane() - start - widest - sheet.unit(20), sheet);
        sheet.surface().write(said, start + widest + sheet.unit(10), baseline, sheet.words(Token.INK));
    }
}
