package justright.labs.convolution;

import java.util.List;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// All pictures, small, in two rows; the chosen one is framed.
record PicturePlot(Picture chosen) implements Plot {

    static final int COLUMNS = 6;

    private static final List<Picture> ALL = List.of(Picture.values());
    private static final double GAP = 6;
    private static final double FRAME = 2.4;

    /// Where the i-th picture lies.
    static Box place(double width, double height, double unit, int i) {
        int rows = (ALL.size() + COLUMNS - 1) / COLUMNS;
        double gap = GAP * unit;
        double pitch = Math.min((width - gap) / COLUMNS, (height - gap) / rows);
        double cell = Math.max(1, Math.floor((pitch - gap) / Picture.SIZE));
        int column = i % COLUMNS;
        int row = i / COLUMNS;
        return new Box(Math.rint(gap + column * pitch), Math.rint(gap + row * pitch), cell, Picture.SIZE);
    }

    @Override
    public void paint(Sheet sheet) {
        for (int i = 0; i < ALL.size(); i++) {
            Box box = place(sheet.width(), sheet.height(), sheet.style().unit(), i);
            var pixels = ALL.get(i).pixels();
            for (int at = 0; at < pixels.getNumElements(); at++) {
                int column = at % Picture.SIZE;
                int row = at / Picture.SIZE;
                sheet.surface()
                        .fillRect(
                                box.x() + column * box.cell(),
                                box.y() + row * box.cell(),
                                box.cell(),
                                box.cell(),
                                0,
                                sheet.color(Token.INK, pixels.get(at) / Picture.BRIGHTEST));
            }
            boolean isChosen = ALL.get(i) == chosen;
            sheet.surface()
                    .strokeRect(
                            box.x() - 1.5,
                            box.y() - 1.5,
                            box.side() + 3,
                            box.side() + 3,
                            2,
                            isChosen ? sheet.stroke(Token.ALPHA, sheet.unit(FRAME)) : sheet.stroke(Token.LINE, 1));
        }
    }
}
