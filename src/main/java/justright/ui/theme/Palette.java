package justright.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// A theme's colours for painted pictures, read from the same sheet that styles the controls.
public final class Palette {

    private static final Pattern DECLARATION = Pattern.compile("(-jr-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6});");

    private final Theme theme;
    private final Map<Token, Color> colors;
    private final Ramp field;
    private final Ramp loss;

    private Palette(Theme theme, Map<Token, Color> colors) {
        this.theme = theme;
        this.colors = colors;
        this.field = Ramp.of(
                stop(0, Token.FIELD_0),
                stop(.25, Token.FIELD_25),
                stop(.5, Token.FIELD_50),
                stop(.75, Token.FIELD_75),
                stop(1, Token.FIELD_100));
        this.loss = Ramp.of(
                stop(0, Token.LOSS_0), stop(.3, Token.LOSS_30), stop(.65, Token.LOSS_65), stop(1, Token.LOSS_100));
    }

    /// @throws IllegalStateException if the sheet lacks a token
    public static Palette of(Theme theme) {
        Map<Token, Color> colors = new EnumMap<>(Token.class);
        Map<String, String> declared = declarations(theme.sheet());
        for (Token token : Token.values()) {
            String value = declared.get(token.cssName());
            if (value == null) {
                throw new IllegalStateException("theme " + theme.id() + " lacks " + token.cssName());
            }
            colors.put(token, Color.web(value));
        }
        return new Palette(theme, colors);
    }

    public Theme theme() {
        return theme;
    }

    public Color color(Token token) {
        Color color = colors.get(token);
        if (color == null) {
            throw new IllegalArgumentException("no colour for " + token);
        }
        return color;
    }

    /// `color(token)` with the given opacity, 0 … 1.
    public Color color(Token token, double opacity) {
        return color(token).deriveColor(0, 1, 1, opacity);
    }

    /// P(y = 1) from 0 to 1, class A to class B.
    public Ramp field() {
        return field;
    }

    /// Cost from the valley (0) upwards (1).
    public Ramp loss() {
        return loss;
    }

    private Ramp.Stop stop(double at, Token token) {
        return new Ramp.Stop(at, color(token));
    }

    private static Map<String, String> declarations(String sheet) {
        try (var in = URI.create(sheet).toURL().openStream()) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return DECLARATION
                    .matcher(css)
                    .results()
                    .collect(java.util.stream.Collectors.toMap(match -> match.group(1), match -> match.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + sheet, e);
        }
    }
}
