package justright.labs.preprocessing;

/// What is shown follows what is asked: at once if a hand drags it, in small moves if it jumps a step or more.
final class Glide {

    /// So much of a step in one frame.
    private static final double PACE = 1.0 / 36;
    /// A hand that drags makes smaller jumps.
    private static final double JUMP = 0.9;

    private double shown;
    private boolean gliding;

    Glide(double shown) {
        this.shown = shown;
    }

    double shown() {
        return shown;
    }

    /// Someone asks for another place.
    ///
    /// @param still whether motion is to be avoided
    void ask(double wanted, boolean still) {
        gliding = !still && Math.abs(wanted - shown) > JUMP;
        if (!gliding) {
            shown = wanted;
        }
    }

    /// Begins somewhere else, without a move.
    void place(double there) {
        shown = there;
        gliding = false;
    }

    /// The next frame.
    ///
    /// @return whether anything has moved
    boolean move(double wanted) {
        if (!gliding || shown == wanted) {
            return false;
        }
        double way = wanted - shown;
        gliding = Math.abs(way) > PACE;
        shown = gliding ? shown + Math.copySign(PACE, way) : wanted;
        return true;
    }
}
