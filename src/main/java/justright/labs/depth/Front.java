package justright.labs.depth;

/// How far a pass has come after so many steps: each goes through one layer; between the ways lies one for the error at
/// the output.
record Front(int step, int depth) {

    enum Phase {
        REST,
        FORWARD,
        ERROR,
        BACKWARD,
        OVER
    }

    /// Steps of a whole pass.
    static int steps(int depth) {
        return 2 * depth + 1;
    }

    /// A pass that is over.
    static Front over(int depth) {
        return new Front(steps(depth), depth);
    }

    Phase phase() {
        if (step == 0) {
            return Phase.REST;
        }
        if (step >= steps(depth)) {
            return Phase.OVER;
        }
        return step <= depth ? Phase.FORWARD : step == depth + 1 ? Phase.ERROR : Phase.BACKWARD;
    }

    /// A⁽ˡ⁾ is there up to this l.
    int forward() {
        return Math.min(step, depth);
    }

    /// dZ⁽ˡ⁾ and dW⁽ˡ⁾ are there from this l on; depth + 1 if of no layer.
    int backward() {
        return depth + 1 - Math.clamp(step - depth - 1L, 0, depth);
    }

    /// The layer the pass is at, going forward or backward.
    int layer() {
        return phase() == Phase.FORWARD ? forward() : backward();
    }
}
