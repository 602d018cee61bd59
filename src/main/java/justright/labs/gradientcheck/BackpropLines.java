package justright.labs.gradientcheck;

import java.util.ArrayList;
import java.util.List;
import justright.engine.network.Fault.Kind;

/// The backward pass of one layer in four or five lines, right or with a bug in its line.
final class BackpropLines {

    private BackpropLines() {}

    /// As it should be, for any layer l.
    static List<BackpropLine> right(boolean drops, boolean penalized) {
        List<BackpropLine> lines = new ArrayList<>();
        lines.add(line(ofOutput("[" + Design.LAYERS + "]")));
        lines.addAll(lines("l", "l-1", "l+1", drops, penalized));
        return List.copyOf(lines);
    }

    /// Layer by number, the bug in its line.
    static List<BackpropLine> wrong(Bug bug, boolean drops, boolean penalized) {
        return ofBug(bug, drops, penalized, true);
    }

    /// The same lines as they should be.
    static List<BackpropLine> repaired(Bug bug, boolean drops, boolean penalized) {
        return ofBug(bug, drops, penalized, false);
    }

    private static List<BackpropLine> ofBug(Bug bug, boolean drops, boolean penalized, boolean withMistake) {
        int l = bug.place().layer();
        String here = Integer.toString(l);
        String below = Integer.toString(l - 1);
        String above = Integer.toString(l + 1);
        List<BackpropLine> lines = new ArrayList<>();
        for (BackpropLine line : lines(here, below, above, drops, penalized)) {
            String left = line.text().substring(0, line.text().indexOf(' '));
            boolean masks = line.text().contains("keep_prob");
            String mistake = masks == isOfDropout(bug) || !left.startsWith("dA")
                    ? mistake(bug, left, here, below, above, penalized)
                    : "";
            String shown = withMistake && !mistake.isEmpty() ? left + " = " + mistake : line.text();
            lines.add(new BackpropLine(shown, !mistake.isEmpty()));
        }
        return List.copyOf(lines);
    }

    private static boolean isOfDropout(Bug bug) {
        return bug.kind() == Kind.MASK_FORGOTTEN || bug.kind() == Kind.DROPOUT_FACTOR_FORGOTTEN;
    }

    private static List<BackpropLine> lines(String here, String below, String above, boolean drops, boolean penalized) {
        List<BackpropLine> lines = new ArrayList<>();
        String l = "[" + here + "]";
        if (isOutput(here)) {
            lines.add(line(ofOutput(l)));
        } else {
            lines.add(line("dA" + l + " = W[" + above + "].T @ dZ[" + above + "]"));
            if (drops) {
                lines.add(line("dA" + l + " = dA" + l + " * D" + l + " / keep_prob"));
            }
            lines.add(line("dZ" + l + " = dA" + l + " * g'(Z" + l + ")"));
        }
        lines.add(line("dW" + l + " = dZ" + l + " @ A[" + below + "].T / m" + decay(penalized, "W" + l)));
        lines.add(line("db" + l + " = sum(dZ" + l + ", axis=1) / m"));
        return lines;
    }

    private static boolean isOutput(String layer) {
        return layer.equals(Integer.toString(Design.LAYERS));
    }

    private static String ofOutput(String l) {
        return "dZ" + l + " = A" + l + " - Y";
    }

    private static BackpropLine line(String text) {
        return new BackpropLine(text, false);
    }

    private static String decay(boolean penalized, String of) {
        return penalized ? " + λ/m " + of : "";
    }

    /// The right side of the line that computes `left`, as the bug has it; empty if that line is right.
    private static String mistake(Bug bug, String left, String here, String below, String above, boolean penalized) {
        String l = "[" + here + "]";
        boolean dZ = left.startsWith("dZ");
        boolean dA = left.startsWith("dA");
        boolean dW = left.startsWith("dW");
        boolean db = left.startsWith("db");
        String data = "dZ" + l + " @ A[" + below + "].T";
        String decay = decay(penalized, "W" + l);
        return switch (bug.kind()) {
            case PENALTY_FORGOTTEN -> dW ? data + " / m" : "";
            case NOT_AVERAGED -> dW ? data + decay : db ? "sum(dZ" + l + ", axis=1)" : "";
            case WEIGHTS_DOUBLED -> dW ? "2 * " + data + " / m" + decay : "";
            case WRONG_ACTIVATION -> dW ? "dZ" + l + " @ A" + l + ".T / m" + decay : "";
            case DW_TRANSPOSED -> dW ? "A[" + below + "] @ dZ" + l + ".T / m" + decay : "";
            case BIASES_PENALIZED -> db ? "sum(dZ" + l + ", axis=1) / m" + decay(true, "b" + l) : "";
            case BIAS_SUMMED_OVER_UNITS -> db ? "sum(dZ" + l + ") / m" : "";
            case SIGN_OF_DZ -> !dZ ? "" : isOutput(here) ? "Y - A" + l : "-dA" + l + " * g'(Z" + l + ")";
            case SLOPE_TAKEN_FOR_ONE -> dZ ? "dA" + l : "";
            case TANH_SLOPE_WITHOUT_SQUARE -> dZ ? "dA" + l + " * (1 - A" + l + ")" : "";
            case W_NOT_TRANSPOSED -> dA ? "W[" + above + "] @ dZ[" + above + "]" : "";
            case MASK_FORGOTTEN -> dA ? "dA" + l + " / keep_prob" : "";
            case DROPOUT_FACTOR_FORGOTTEN -> dA ? "dA" + l + " * D" + l : "";
            default -> "";
        };
    }
}
