package justright.labs.trainingloop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.network.ParameterGroup;
import justright.engine.network.ParameterGroup.Kind;
import justright.labs.trainingloop.LoopDiagram.Edge;
import justright.labs.trainingloop.LoopDiagram.Line;
import justright.labs.trainingloop.LoopDiagram.Node;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The network with the numbers of one phase: activations forward, errors backward, gradients or new weights on the
/// edges.
final class NetworkDrawing {

    private static final int LAYERS = 3;

    private final LoopPicture picture;
    private final NextUpdate next;
    private final Phase phase;
    private final Words words;
    private final List<ParameterGroup> groups;

    NetworkDrawing(LoopPicture picture, Phase phase, Words words) {
        this.picture = picture;
        this.next = picture.next();
        this.phase = phase;
        this.words = words;
        groups = ParameterGroup.of(picture.frame().parameters().architecture());
    }

    LoopDiagram diagram() {
        List<List<Node>> nodes = new ArrayList<>();
        List<List<List<Edge>>> edges = new ArrayList<>();
        for (int l = 0; l < LAYERS; l++) {
            int layer = l;
            nodes.add(IntStream.range(0, next.activations().get(l).length)
                    .mapToObj(i -> node(layer, i))
                    .toList());
        }
        for (int l = 1; l < LAYERS; l++) {
            edges.add(edges(l));
        }
        List<String> captions = List.of(
                words.get("network.example", Numbers.whole(next.held() + 1L)),
                words.get(phase == Phase.BACKWARD ? "network.errors" : "network.hidden"),
                words.get(phase == Phase.BACKWARD ? "network.error" : "network.output"));
        return new LoopDiagram(nodes, edges, captions, answer());
    }

    private Node node(int layer, int unit) {
        double a = next.activations().get(layer)[unit];
        String name = layer == 0 ? "$x_" + (unit + 1) + "$" : "";
        if (layer == 0) {
            return new Node(Numbers.fixed(a, 2), Math.tanh(a), "", Token.INK, name);
        }
        String bias = phase == Phase.UPDATE
                ? "b " + Numbers.fixed(value(next.next(), layer, Kind.B, unit), 2)
                : phase == Phase.BACKWARD
                        ? "db " + Numbers.fixed(value(next.gradient(), layer, Kind.B, unit), 2)
                        : "b " + Numbers.fixed(value(next.theta(), layer, Kind.B, unit), 2);
        if (phase == Phase.BACKWARD) {
            double error = next.errors().get(layer - 1)[unit];
            return new Node(Numbers.fixed(error, 2), error, bias, Token.ALPHA, name);
        }
        if (!phase.knows(Phase.FORWARD)) {
            return new Node("", Double.NaN, bias, Token.INK, name);
        }
        return new Node(Numbers.fixed(a, 2), layer == LAYERS - 1 ? 2 * a - 1 : a, bias, Token.INK, name);
    }

    private List<List<Edge>> edges(int layer) {
        int from = next.activations().get(layer - 1).length;
        int to = next.activations().get(layer).length;
        double[] shown = phase == Phase.BACKWARD ? next.gradient() : phase == Phase.UPDATE ? next.next() : next.theta();
        Token color = phase.knows(Phase.BACKWARD) ? Token.ALPHA : Token.INK;
        double[] drawn = phase == Phase.UPDATE ? next.next() : next.theta();
        List<List<Edge>> all = new ArrayList<>();
        for (int i = 0; i < to; i++) {
            List<Edge> into = new ArrayList<>();
            for (int j = 0; j < from; j++) {
                int at = i * from + j;
                String number = Numbers.fixed(value(shown, layer, Kind.W, at), 2);
                into.add(new Edge(value(drawn, layer, Kind.W, at), number, color));
            }
            all.add(into);
        }
        return all;
    }

    private double value(double[] values, int layer, Kind kind, int at) {
        return groups.stream()
                .filter(group -> group.layer() == layer && group.kind() == kind)
                .mapToDouble(group -> values[group.start() + at])
                .findFirst()
                .orElse(Double.NaN);
    }

    private List<Line> answer() {
        List<Line> lines = new ArrayList<>();
        if (phase.knows(Phase.FORWARD)) {
            lines.add(new Line("$ŷ$ = " + Numbers.fixed(next.answer(), 3), Token.INK));
        }
        lines.add(new Line("$y$ = " + next.label(), next.label() == 1 ? Token.CLASS_B : Token.CLASS_A));
        if (phase.knows(Phase.LOSS)) {
            lines.add(new Line("$L$ = " + Numbers.fixed(next.loss(), 3), Token.INK));
            String cost = Numbers.fixed(next.batchBefore(), 3);
            lines.add(new Line(words.get("network.cost", Numbers.whole(picture.batchSize()), cost), Token.INK));
        }
        if (phase.knows(Phase.UPDATE)) {
            lines.add(new Line("→ " + Numbers.fixed(next.batchAfter(), 3), Token.ALPHA));
        }
        return lines;
    }
}
