package justright.labs.recipe;

/// Where the parts of the flow chart lie, for whoever paints them and whoever lays buttons over them.
///
/// @param wheel the ring of idea, code and experiment; the words beside it start at `words`
/// @param bias the first question, `biasBox` what it leads to
/// @param lane x of the way back to the wheel
record FlowLayout(
        Box wheel, double words, Box bias, Box biasBox, Box variance, Box varianceBox, Box done, double lane) {

    private static final double EDGE = 12;
    private static final double BACK = 22;
    private static final double ARROW = 18;
    /// Below this height everything moves closer together.
    private static final double LOW = 360;

    /// A rectangle of pixels.
    record Box(double left, double top, double width, double height) {

        double right() {
            return left + width;
        }

        double bottom() {
            return top + height;
        }

        double x() {
            return left + width / 2;
        }

        double y() {
            return top + height / 2;
        }
    }

    static FlowLayout of(double width, double height) {
        boolean low = height < LOW;
        double question = Math.rint(Math.clamp(width * 0.32, 112, 190) - (low ? 12 : 0));
        double gap = Math.rint(Math.clamp(height * (low ? 0.05 : 0.045), 12, 26));
        double last = Math.rint(Math.clamp(height * (low ? 0.085 : 0.1), 24, 44));
        double room = height - 3 * gap - last - 2;
        double ring = Math.rint(Math.min(room * (low ? 0.26 : 0.27), 104));
        double row = Math.rint((room - ring) / 2);
        double box = EDGE + question + (low ? ARROW + 8 : ARROW + 14);
        double boxWidth = width - box - BACK - (low ? 4 : EDGE);
        double first = ring + gap;
        double second = first + row + gap;
        return new FlowLayout(
                new Box(EDGE + (question - ring) / 2, 0, ring, ring),
                box,
                new Box(EDGE, first, question, row),
                new Box(box, first, boxWidth, row),
                new Box(EDGE, second, question, row),
                new Box(box, second, boxWidth, row),
                new Box(EDGE, second + row + gap, question, last),
                width - (low ? 4 : EDGE) - BACK / 2);
    }
}
