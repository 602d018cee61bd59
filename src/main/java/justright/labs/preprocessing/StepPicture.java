package justright.labs.preprocessing;

import java.util.List;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Pixels;
import justright.ui.theme.Token;

/// A few small pictures at one step, with the step's name beneath; the selected one has a strong frame.
record StepPicture(List<Pixels> pictures, String caption, boolean selected) implements Plot {

    private static final double EDGE = 10;
    private static final double GAP = 4;
    private static final double FOOT = 26;

    StepPicture {
        pictures = List.copyOf(pictures);
    }

    @Override
    public void paint(Sheet sheet) {
        double gap = sheet.unit(GAP);
        double wide = sheet.width() - 2 * sheet.unit(EDGE);
        double high = sheet.height() - sheet.unit(FOOT) - sheet.unit(EDGE);
        int count = (int) Math.clamp(Math.floor((wide + gap) / (high + gap)), 1, Math.max(1, pictures.size()));
        double size = Math.floor(Math.max(1, Math.min(high, (wide + gap) / count - gap)));
        double left = Math.rint((sheet.width() - count * size - (count - 1) * gap) / 2);
        double top = Math.rint(sheet.unit(EDGE) / 2 + (high - size) / 2);
        for (int i = 0; i < Math.min(count, pictures.size()); i++) {
            double x = left + i * (size + gap);
            sheet.surface().image(pictures.get(i), x, top, size, size);
            sheet.surface().strokeRect(x - 0.5, top - 0.5, size + 1, size + 1, 0, sheet.stroke(Token.CTL, 1));
        }
        if (selected) {
            double around = sheet.unit(2);
            sheet.surface()
                    .strokeRect(
                            left - 2 * around,
                            top - 2 * around,
                            count * size + (count - 1) * gap + 4 * around,
                            size + 4 * around,
                            sheet.unit(6),
                            sheet.stroke(Token.INK, around));
        }
        var style = sheet.words(selected ? Token.INK : Token.INK2)
                .size(sheet.style().text() + 1)
                .middle();
        double baseline = sheet.height() - sheet.unit(FOOT) + sheet.unit(18);
        sheet.surface().write(caption, sheet.width() / 2, baseline, selected ? style.bold() : style);
    }
}
