package justright.ui.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Rotate;

/// The part of SVG that our pictograms use: paths, circles, ellipses and rectangles on a square grid.
///
/// `currentColor` becomes the style classes `icon-line` and `icon-fill`; other colours are kept.
record SvgPicture(double size, List<Shape> shapes, Optional<Shape> clip) {

    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 (\\S+) ");
    private static final Pattern ROOT = Pattern.compile("<svg([^>]*)>");
    private static final Pattern CLIP = Pattern.compile("<defs>.*?<rect([^>]*)/>.*?</defs>");
    private static final Pattern ELEMENT = Pattern.compile("<(path|circle|ellipse|rect)\\b([^>]*)/>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
    private static final Pattern ROTATE = Pattern.compile("rotate\\((\\S+) (\\S+) (\\S+)\\)");

    static SvgPicture read(String file) {
        String svg = text(file);
        double size = VIEW_BOX.matcher(svg)
                .results()
                .findFirst()
                .map(match -> Double.parseDouble(match.group(1)))
                .orElseThrow(() -> new IllegalArgumentException("no viewBox in " + file));
        Map<String, String> inherited = attributes(first(ROOT, svg).orElse(""));
        Optional<Shape> clip = first(CLIP, svg).map(text -> rectangle(attributes(text)));
        List<Shape> shapes = new ArrayList<>();
        ELEMENT.matcher(CLIP.matcher(svg).replaceAll(""))
                .results()
                .forEach(match -> shapes.add(shape(match, inherited)));
        return new SvgPicture(size, shapes, clip);
    }

    private static Shape shape(MatchResult element, Map<String, String> inherited) {
        Map<String, String> own = attributes(element.group(2));
        Shape shape = switch (element.group(1)) {
            case "circle" -> new Circle(number(own, "cx"), number(own, "cy"), number(own, "r"));
            case "ellipse" -> new Ellipse(number(own, "cx"), number(own, "cy"), number(own, "rx"), number(own, "ry"));
            case "rect" -> rectangle(own);
            default -> path(own);
        };
        Map<String, String> all = new HashMap<>(inherited);
        all.putAll(own);
        paint(shape, all);
        ROTATE.matcher(own.getOrDefault("transform", ""))
                .results()
                .forEach(turn -> shape.getTransforms()
                        .add(new Rotate(
                                Double.parseDouble(turn.group(1)),
                                Double.parseDouble(turn.group(2)),
                                Double.parseDouble(turn.group(3)))));
        return shape;
    }

    private static void paint(Shape shape, Map<String, String> attributes) {
        String fill = attributes.getOrDefault("fill", "none");
        String stroke = attributes.getOrDefault("stroke", "none");
        shape.setFill(colour(fill));
        shape.setStroke(colour(stroke));
        if (fill.equals("currentColor")) {
            shape.getStyleClass().add("icon-fill");
        }
        if (stroke.equals("currentColor")) {
            shape.getStyleClass().add("icon-line");
        }
        shape.setStrokeWidth(Double.parseDouble(attributes.getOrDefault("stroke-width", "1")));
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        shape.setOpacity(Double.parseDouble(attributes.getOrDefault("stroke-opacity", "1")));
    }

    private static javafx.scene.paint.@org.jspecify.annotations.Nullable Color colour(String name) {
        return name.equals("none") || name.equals("currentColor") ? null : Color.web(name);
    }

    private static Rectangle rectangle(Map<String, String> attributes) {
        Rectangle rectangle = new Rectangle(
                number(attributes, "x"),
                number(attributes, "y"),
                number(attributes, "width"),
                number(attributes, "height"));
        rectangle.setArcWidth(2 * number(attributes, "rx"));
        rectangle.setArcHeight(2 * number(attributes, "rx"));
        return rectangle;
    }

    private static SVGPath path(Map<String, String> attributes) {
        SVGPath path = new SVGPath();
        path.setContent(attributes.getOrDefault("d", ""));
        return path;
    }

    private static double number(Map<String, String> attributes, String name) {
        return Double.parseDouble(attributes.getOrDefault(name, "0"));
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        ATTRIBUTE.matcher(text).results().forEach(match -> attributes.put(match.group(1), match.group(2)));
        return attributes;
    }

    private static Optional<String> first(Pattern pattern, String svg) {
        return pattern.matcher(svg).results().findFirst().map(match -> match.group(1));
    }

    private static String text(String file) {
        try (var in = Objects.requireNonNull(SvgPicture.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
