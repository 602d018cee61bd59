package justright.ui.formula;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/// A symbol or short formula that stands among words: λ, x₁, W^{[1]}. As large as the font, in the colour
/// `-jr-current`.
public final class MathText extends Region {

    /// Symbols stand on one baseline whether or not they reach above or below it.
    private static final double LETTER_ASCENT = 0.7;
    private static final double LETTER_DESCENT = 0.2;

    private final Typeset typeset;
    private final SVGPath path = new SVGPath();
    private final Text strut = new Text();
    private final Scale scale = new Scale();

    /// @param tex TeX, in which Greek letters and raised or lowered digits may be written as such
    public MathText(String tex) {
        typeset = new Typesetter().typeset(Symbols.tex(tex));
        path.setContent(typeset.path());
        path.getStyleClass().add("math");
        path.getTransforms().add(scale);
        path.setManaged(false);
        strut.getStyleClass().add("strut");
        strut.setVisible(false);
        strut.setManaged(false);
        strut.fontProperty().addListener((_, _, _) -> requestLayout());
        getChildren().addAll(strut, path);
        getStyleClass().add("math-text");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Symbols.plain(tex));
    }

    /// A setting's symbol: typeset, or in the number font if it is a name such as keep_prob.
    public static Node symbol(String symbol) {
        if (!symbol.matches(".*[A-Za-z]{2}.*") || symbol.contains("\\")) {
            return new MathText(symbol);
        }
        Label name = new Label(symbol);
        name.getStyleClass().addAll("number", "symbol-name");
        return name;
    }

    private double factor() {
        return strut.getFont().getSize() / Typeset.SIZE;
    }

    private double ascent() {
        return Math.ceil(Math.max(typeset.ascent(), LETTER_ASCENT * Typeset.SIZE) * factor());
    }

    private double descent() {
        return Math.ceil(Math.max(typeset.descent(), LETTER_DESCENT * Typeset.SIZE) * factor());
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(typeset.width() * factor());
    }

    @Override
    protected double computePrefHeight(double width) {
        return ascent() + descent();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public double getBaselineOffset() {
        return ascent();
    }

    @Override
    protected void layoutChildren() {
        scale.setX(factor());
        scale.setY(factor());
        path.setLayoutX(0);
        path.setLayoutY(ascent());
    }
}
