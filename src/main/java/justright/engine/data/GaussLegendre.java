package justright.engine.data;

/// Gauss–Legendre quadrature on [0, 1], eight nodes to a panel: exact for polynomials of degree 15 on each.
///
/// Source: Abramowitz & Stegun 1964, table 25.4.
final class GaussLegendre {

    private static final double[] NODES = {
        0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363
    };
    private static final double[] WEIGHTS = {
        0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763
    };
    static final int PER_PANEL = 8;

    private final int panels;

    private GaussLegendre(int panels) {
        this.panels = panels;
    }

    /// At least `panels` panels, and at least one.
    static GaussLegendre onUnitInterval(double panels) {
        return new GaussLegendre(Math.max(1, (int) Math.ceil(panels)));
    }

    int size() {
        return PER_PANEL * panels;
    }

    double node(int i) {
        int panel = i / PER_PANEL;
        int within = i % PER_PANEL;
        double sign = within % 2 == 0 ? -1 : 1;
        return (panel + 0.5 * (1 + sign * NODES[within / 2])) / panels;
    }

    double weight(int i) {
        return 0.5 * WEIGHTS[i % PER_PANEL / 2] / panels;
    }
}
