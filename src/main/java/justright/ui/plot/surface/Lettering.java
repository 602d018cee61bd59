package justright.ui.plot.surface;

import java.util.ArrayList;
import java.util.List;
import justright.ui.plot.surface.Label.Run;
import justright.ui.plot.surface.Typeface.Face;

/// A label measured and ready to be written: each run with its face and its place from the left end.
record Lettering(List<Placed> runs, double width, TextStyle style) {

    private static final double THIN_SPACE_EM = 0.22;
    /// Italic capitals lean over their right edge; what is raised beside them steps aside.
    private static final double ITALIC_OVERHANG_EM = 0.14;

    /// `text` in one face, `x` to the right of the label's left end and `rise` above its baseline.
    record Placed(String text, Typeface face, double x, double rise) {}

    static Lettering of(String text, Surface surface, TextStyle style) {
        List<Placed> placed = new ArrayList<>();
        double size = style.type().size();
        double x = 0;
        double lastWidth = 0;
        for (Run run : Label.parse(text, style.type().face()).runs()) {
            if (run.text().charAt(0) == Label.THIN_SPACE) {
                x += THIN_SPACE_EM * size * run.text().length();
                continue;
            }
            Typeface face = new Typeface(run.face(), style.type().weight(), size * run.scale());
            double width = surface.width(run.text(), face);
            if (run.text().charAt(0) == Label.HAT) {
                placed.add(new Placed(run.text(), face, x - (lastWidth + width) / 2, run.rise() * size));
                continue;
            }
            if (run.rise() > 0 && run.face() != Face.NUMBERS) {
                x += ITALIC_OVERHANG_EM * size;
            }
            placed.add(new Placed(run.text(), face, x, run.rise() * size));
            x += width;
            lastWidth = width;
        }
        return new Lettering(placed, x, style);
    }

    void write(Surface surface, double x, double y) {
        double baseline = Math.round(y);
        if (runs.size() == 1) {
            Placed only = runs.getFirst();
            halo(surface, only, x, baseline, style.align());
            surface.fillText(only.text(), x, baseline - only.rise(), only.face(), style.align(), style.color());
            return;
        }
        double left = Math.round(style.align().left(x, width));
        for (Placed run : runs) {
            halo(surface, run, left + run.x(), baseline, Align.START);
        }
        for (Placed run : runs) {
            surface.fillText(run.text(), left + run.x(), baseline - run.rise(), run.face(), Align.START, style.color());
        }
    }

    private void halo(Surface surface, Placed run, double x, double baseline, Align align) {
        if (style.halo() != null) {
            Stroke stroke = Stroke.of(style.halo(), TextStyle.HALO_WIDTH);
            surface.strokeText(run.text(), x, baseline - run.rise(), run.face(), align, stroke);
        }
    }
}
