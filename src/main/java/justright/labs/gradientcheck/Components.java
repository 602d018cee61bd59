package justright.labs.gradientcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import justright.engine.network.ParameterGroup;
import justright.engine.probe.GradientCheck;
import justright.engine.probe.GradientCheck.Group;
import justright.ui.plot.Axis;
import justright.ui.plot.bar.ParameterBars;
import justright.ui.plot.mark.Threshold;
import justright.ui.plot.mark.Zone;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// All components of a check over one axis of slots: how far each is off, and which one stands at a place.
record Components(Examination examination, boolean marksWrong) {

    /// From rounding to no agreement at all.
    static final Axis RELATIVE = Axis.log(1e-12, 1);

    private List<ParameterGroup> groups() {
        return check().groups().stream().map(Group::group).toList();
    }

    GradientCheck check() {
        return examination.check();
    }

    /// The relative differences as bars over the bands of the verdict.
    ParameterBars bars(Words words) {
        return plain().with(Zone.band(0, 1e-7, Token.OK_TINT, words.get("band.good"), Token.OK))
                .with(Zone.band(1e-7, 1e-5, Token.WARN_TINT, words.get("band.look-again"), Token.WARN))
                .with(Zone.band(1e-5, 1e-3, Token.WARN_TINT, words.get("band.suspicious"), Token.WARN))
                .with(Zone.band(1e-3, 1, Token.BAD_TINT, words.get("band.bug"), Token.BAD))
                .with(new Threshold(1e-7, "", Token.OK))
                .with(new Threshold(1e-5, "", Token.WARN))
                .with(new Threshold(1e-3, "", Token.BAD));
    }

    /// The bars alone.
    ParameterBars plain() {
        List<ParameterBars.Group> bars = new ArrayList<>();
        for (ParameterGroup group : groups()) {
            List<Double> values = new ArrayList<>();
            for (int i = group.start(); i < group.end(); i++) {
                values.add(examination.relative(i));
            }
            bars.add(new ParameterBars.Group(Groups.math(group), Numbers.whole(group.size()), values));
        }
        double limit = marksWrong ? Examination.LIMIT : Double.POSITIVE_INFINITY;
        return new ParameterBars(RELATIVE, bars, limit, List.of());
    }

    /// The x of the middle of each component's slot, in the order of θ.
    double[] places() {
        ParameterBars bars = plain();
        double[] places = new double[check().parameters()];
        List<ParameterGroup> groups = groups();
        for (int g = 0; g < groups.size(); g++) {
            for (int i = groups.get(g).start(); i < groups.get(g).end(); i++) {
                places[i] = bars.slot(g, i - groups.get(g).start()) + 0.5;
            }
        }
        return places;
    }

    /// The component whose slot is at x.
    OptionalInt at(double x) {
        double[] places = places();
        for (int i = 0; i < places.length; i++) {
            if (Math.abs(places[i] - x) <= 0.5) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// What a component is called and what was found, line by line.
    List<String> lines(int i, Words words) {
        String name = groups().stream()
                .filter(group -> group.start() <= i && i < group.end())
                .findFirst()
                .map(group -> Groups.entry(group, i))
                .orElse("");
        return List.of(
                name,
                words.get("probe.backprop", Numbers.significant(check().gradient(i), 5)),
                words.get("probe.measured", Numbers.significant(check().approximation(i), 5)),
                words.get("probe.relative", Spelling.power(examination.relative(i))));
    }
}
