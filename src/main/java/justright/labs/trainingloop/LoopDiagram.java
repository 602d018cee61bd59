package justright.labs.trainingloop;

import java.util.List;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Align;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// A 2-3-1 network drawn large: a number in each node, beneath it another, a number on each edge, words beside the
/// output.
///
/// @param nodes layer by layer
/// @param edges from each layer to the next, `[layer][to][from]`
/// @param captions under the layers
record LoopDiagram(List<List<Node>> nodes, List<List<List<Edge>>> edges, List<String> captions, List<Line> answer)
        implements Plot {

    private static final double INPUT_AT = 0.09;
    private static final double LEAST_INPUT = 64;
    /// Room for the words beside the output, the same in every phase.
    private static final double ANSWER = 124;

    private static final double BESIDE = 20;
    private static final double EDGE = 12;
    private static final double LARGEST = 30;
    private static final double FOOT = 30;
    private static final double HEAD = 12;
    private static final double OUTLINE = 1.6;
    private static final double THINNEST = 0.7;
    private static final double THICKEST = 4;
    private static final double STRONG = 2;
    private static final double PALEST = 0.25;
    /// Where along an edge its number stands: where the edges into a layer have spread.
    private static final double NUMBER_AT = 0.68;

    private static final double LAST_NUMBER_AT = 0.36;
    private static final double SPREAD = 0.66;

    /// What a number's patch is wider than the number.
    private static final double PATCH = 6;

    private static final double KEY = 5;

    /// A unit.
    ///
    /// @param number inside; empty before it is known
    /// @param tint −1 … 1 fills it; NaN leaves it empty
    /// @param beneath under it; empty for nothing
    /// @param color of the number inside
    record Node(String number, double tint, String beneath, Token color, String name) {}

    /// A weight.
    ///
    /// @param weight draws the edge; `number` stands on it in `color`
    record Edge(double weight, String number, Token color) {}

    /// A line of words beside the output.
    record Line(String text, Token color) {}

    @Override
    public void paint(Sheet sheet) {
        double[][] ys = places(sheet);
        for (int l = 0; l < edges.size(); l++) {
            edges(sheet, l, ys);
        }
        for (int l = 0; l < edges.size(); l++) {
            numbers(sheet, l, ys);
        }
        for (int l = 0; l < nodes.size(); l++) {
            for (int i = 0; i < nodes.get(l).size(); i++) {
                node(sheet, nodes.get(l).get(i), x(sheet, l), ys[l][i], radius(sheet));
            }
            TextStyle caption = sheet.words(Token.INK2).align(Align.MIDDLE);
            sheet.surface().write(captions.get(l), x(sheet, l), sheet.height() - sheet.unit(8), caption);
        }
        key(sheet);
        answer(sheet, ys);
    }

    /// The ring that marks the followed example among the data, before its name.
    private void key(Sheet sheet) {
        String name = captions.getFirst();
        double width = sheet.surface().widthOf(name, sheet.words(Token.INK2));
        double x = x(sheet, 0) - width / 2 - sheet.unit(KEY + 5);
        double y = sheet.height() - sheet.unit(8) - 0.36 * sheet.style().text();
        sheet.surface().strokeCircle(x, y, sheet.unit(KEY), sheet.stroke(Token.LAMBDA, sheet.unit(2)));
    }

    private double x(Sheet sheet, int layer) {
        double first = Math.max(sheet.unit(LEAST_INPUT), INPUT_AT * sheet.width());
        double last = sheet.width() - sheet.unit(EDGE + ANSWER + BESIDE) - radius(sheet);
        return Math.rint(first + (last - first) * layer / (nodes.size() - 1));
    }

    private double radius(Sheet sheet) {
        int most = nodes.stream().mapToInt(List::size).max().orElse(1);
        double room = (sheet.height() - sheet.unit(HEAD + FOOT)) / most;
        return Math.min(sheet.unit(LARGEST), 0.5 * (room - 1.5 * sheet.style().text()));
    }

    /// The widest layer fills the height, the others two thirds of its pitch per unit.
    private double[][] places(Sheet sheet) {
        double top = sheet.unit(HEAD);
        double bottom = sheet.height() - sheet.unit(FOOT);
        double beneath = 0.5 * 1.4 * sheet.style().text();
        double middle = (top + bottom) / 2 - beneath;
        int most = nodes.stream().mapToInt(List::size).max().orElse(1);
        double pitch = (bottom - top) / most;
        double[][] ys = new double[nodes.size()][];
        for (int l = 0; l < ys.length; l++) {
            int size = nodes.get(l).size();
            ys[l] = new double[size];
            double own = size == most ? pitch : pitch * (1 + SPREAD / 2);
            for (int i = 0; i < size; i++) {
                ys[l][i] = Math.rint(middle + (i - (size - 1) / 2.0) * own);
            }
        }
        return ys;
    }

    private void edges(Sheet sheet, int layer, double[][] ys) {
        List<List<Edge>> into = edges.get(layer);
        for (int to = 0; to < into.size(); to++) {
            for (int from = 0; from < into.get(to).size(); from++) {
                double weight = into.get(to).get(from).weight();
                double strength = Math.min(1, Math.abs(weight) / STRONG);
                Token color = weight < 0 ? Token.CLASS_A : Token.CLASS_B;
                Stroke stroke = Stroke.of(
                        sheet.color(color, PALEST + (1 - PALEST) * strength),
                        sheet.unit(THINNEST + strength * (THICKEST - THINNEST)));
                sheet.surface().line(x(sheet, layer), ys[layer][from], x(sheet, layer + 1), ys[layer + 1][to], stroke);
            }
        }
    }

    /// Each number on a patch of its own, so that its edge does not run through it.
    private void numbers(Sheet sheet, int layer, double[][] ys) {
        double at = layer == 0 ? NUMBER_AT : LAST_NUMBER_AT;
        List<List<Edge>> into = edges.get(layer);
        for (boolean patch : new boolean[] {true, false}) {
            for (int to = 0; to < into.size(); to++) {
                for (int from = 0; from < into.get(to).size(); from++) {
                    double px = x(sheet, layer) + at * (x(sheet, layer + 1) - x(sheet, layer));
                    double py = ys[layer][from] + at * (ys[layer + 1][to] - ys[layer][from]);
                    number(sheet, into.get(to).get(from), px, py, patch);
                }
            }
        }
    }

    private static void number(Sheet sheet, Edge edge, double x, double y, boolean patch) {
        double text = sheet.style().text();
        TextStyle style = sheet.numbers(edge.color()).bold().align(Align.MIDDLE);
        if (patch) {
            double width = sheet.surface().widthOf(edge.number(), style) + sheet.unit(PATCH);
            sheet.surface()
                    .fillRect(x - width / 2, y - text / 2, width, text, sheet.unit(PATCH), sheet.color(Token.CARD));
        } else {
            sheet.surface().write(edge.number(), x, y + 0.36 * text, style);
        }
    }

    private static void node(Sheet sheet, Node node, double x, double y, double radius) {
        var surface = sheet.surface();
        var fill = Double.isNaN(node.tint())
                ? sheet.color(Token.CARD)
                : sheet.palette().field().color((Math.clamp(node.tint(), -1, 1) + 1) / 2);
        surface.fillCircle(x, y, radius, fill);
        surface.strokeCircle(x, y, radius, sheet.stroke(Token.INK2, sheet.unit(OUTLINE)));
        double baseline = y + 0.36 * sheet.style().text();
        surface.write(
                node.number(), x, baseline, sheet.numbers(node.color()).bold().align(Align.MIDDLE));
        TextStyle beneath = sheet.numbers(Token.INK2).align(Align.MIDDLE).halo(sheet.color(Token.HALO));
        surface.write(node.beneath(), x, y + radius + 1.15 * sheet.style().text(), beneath);
        TextStyle name = sheet.words(Token.INK).size(sheet.style().text() + 1).end();
        surface.write(node.name(), x - radius - sheet.unit(8), baseline, name);
    }

    private void answer(Sheet sheet, double[][] ys) {
        double x = x(sheet, nodes.size() - 1) + radius(sheet) + sheet.unit(BESIDE);
        double pitch = 1.6 * sheet.style().text();
        double y = ys[nodes.size() - 1][0] + 0.36 * sheet.style().text() - (answer.size() - 1) * pitch / 2;
        for (Line line : answer) {
            sheet.surface().write(line.text(), x, y, sheet.numbers(line.color()).bold());
            y += pitch;
        }
    }
}
