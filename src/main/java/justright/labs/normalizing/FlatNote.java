package justright.labs.normalizing;

import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// What stands where there is no bowl, because a direction is flat.
record FlatNote(String note, String caption) implements Plot {

    @Override
    public void paint(Sheet sheet) {
        double middle = sheet.width() / 2;
        double text = sheet.style().text();
        sheet.surface()
                .write(note, middle, sheet.height() / 2, sheet.words(Token.INK3).middle());
        sheet.surface()
                .write(
                        caption,
                        middle,
                        sheet.height() - sheet.unit(10),
                        sheet.words(Token.INK2).size(text + 1).middle());
    }
}
