package justright.ui.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import justright.ui.life.Lifetime;

/// The lines of a formula, centred below each other, sharp at any size.
///
/// 17 px at the standard font. Where the lines are too wide the short form takes their place, and if that is too wide
/// as well it is drawn smaller. Lines are typeset once and kept; a formula whose lines did not change costs nothing.
public final class FormulaView extends Region {

    private static final double GAP = 0.6;

    private final Highlight highlight;
    private final Typesetter typesetter = new Typesetter();
    private final Text strut = new Text();
    private List<FormulaLine> full = List.of();
    private List<FormulaLine> brief = List.of();
    private List<String> shown = List.of();
    private boolean briefly;

    public FormulaView(ObservableValue<Formula> formula, Highlight highlight, Lifetime life) {
        this.highlight = highlight;
        strut.getStyleClass().add("strut");
        strut.setVisible(false);
        strut.setManaged(false);
        strut.fontProperty().addListener((_, _, _) -> requestLayout());
        getStyleClass().add("formula");
        setAccessibleRole(AccessibleRole.TEXT);
        life.follow(formula, this::show);
        life.listen(highlight.lit(), (_, _, _) -> relight());
    }

    /// Whether the short form stands for the formula even where the whole would fit.
    public void setBrief(boolean wanted) {
        briefly = wanted;
        requestLayout();
    }

    private void show(Formula formula) {
        List<String> wanted = new ArrayList<>(formula.lines());
        wanted.addAll(formula.shortLines());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        full = lines(formula.lines());
        brief = lines(formula.shortLines());
        getChildren().setAll(strut);
        getChildren().addAll(full);
        getChildren().addAll(brief);
        setAccessibleText(formula.lines().stream().map(Symbols::plain).collect(Collectors.joining("; ")));
        relight();
        requestLayout();
    }

    private List<FormulaLine> lines(List<String> tex) {
        return tex.stream()
                .map(line -> new FormulaLine(typesetter.typeset(line), highlight))
                .toList();
    }

    private void relight() {
        String lit = highlight.lit().get();
        full.forEach(line -> line.light(lit, highlight));
        brief.forEach(line -> line.light(lit, highlight));
    }

    private double fontSize() {
        return strut.getFont().getSize();
    }

    private static double width(List<FormulaLine> lines) {
        return lines.stream().mapToDouble(FormulaLine::naturalWidth).max().orElse(0);
    }

    private static double height(List<FormulaLine> lines) {
        return lines.stream()
                .mapToDouble(line -> line.naturalAscent() + line.naturalDescent() + GAP)
                .sum();
    }

    private boolean mustShorten(double width) {
        return !brief.isEmpty() && (briefly || (width >= 0 && width(full) * fontSize() > width + 0.5));
    }

    private List<FormulaLine> fitting(double width) {
        return mustShorten(width) ? brief : full;
    }

    private double fontSize(List<FormulaLine> lines, double width) {
        double natural = width(lines) * fontSize();
        return width < 0 || natural <= width ? fontSize() : fontSize() * width / natural;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(width(full) * fontSize());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<FormulaLine> lines = fitting(width);
        return Math.ceil(height(lines) * fontSize(lines, width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        List<FormulaLine> lines = fitting(getWidth());
        boolean shortened = mustShorten(getWidth());
        full.forEach(line -> line.setVisible(!shortened));
        brief.forEach(line -> line.setVisible(shortened));
        double size = fontSize(lines, getWidth());
        double y = 0;
        for (FormulaLine line : lines) {
            double x = (getWidth() - line.naturalWidth() * size) / 2;
            line.place(x, y + (GAP / 2 + line.naturalAscent()) * size, size);
            y += (line.naturalAscent() + line.naturalDescent() + GAP) * size;
        }
    }
}
