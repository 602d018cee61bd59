package justright.ui.plot.surface;

import javafx.scene.text.FontWeight;

/// Letters of one face, weight and size (pixels).
public record Typeface(Face face, FontWeight weight, double size) {

    /// The families of letters in pictures.
    public enum Face {
        /// English and Korean.
        WORDS,
        /// Digits of equal width.
        NUMBERS,
        /// Italic letters of formulas, Greek too.
        MATH,
        /// Upright digits and brackets of formulas.
        MATH_UPRIGHT
    }
}
