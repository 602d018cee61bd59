package justright.labs.gradientcheck;

import justright.engine.network.ParameterGroup;
import justright.engine.network.ParameterGroup.Kind;

/// How the parts of θ are called.
final class Groups {

    private Groups() {}

    /// As one types it: W[2].
    static String name(ParameterGroup group) {
        return letter(group) + "[" + group.layer() + "]";
    }

    /// As it is typeset on plots.
    static String math(ParameterGroup group) {
        return "$" + letter(group) + "^[" + group.layer() + "]$";
    }

    /// One entry, counted from 1: dW[2][5].
    static String entry(ParameterGroup group, int index) {
        return "d" + name(group) + "[" + (index - group.start() + 1) + "]";
    }

    private static String letter(ParameterGroup group) {
        return group.kind() == Kind.W ? "W" : "b";
    }
}
