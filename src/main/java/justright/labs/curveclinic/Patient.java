package justright.labs.curveclinic;

import java.util.List;
import justright.engine.Chance;
import justright.labs.curveclinic.Scene.Gauge;
import justright.training.problem.Source;

/// A run with one hidden cause, and its healthy twin: another regimen on the same examples, from the same draws.
///
/// @param sick how the patient is trained
/// @param healthy how its twin is trained; they differ in the cause alone
record Patient(Cause cause, Scene scene, Regimen sick, Regimen healthy) {

    /// Updates of every run.
    static final int UPDATES = 800;

    /// The patient of a seed with any cause of this kind.
    static Patient of(Ward ward, long seed) {
        List<Cause> causes = ward.causes();
        return of(causes.get(Chance.of(seed).stream("cause").below(causes.size())), seed);
    }

    /// The patient of a seed with this cause.
    static Patient of(Cause cause, long seed) {
        Chance chance = Chance.of(seed).stream("patient");
        boolean moons = chance.below(5) < 3;
        Scene scene = new Scene(
                moons ? Source.MOONS : Source.CIRCLE,
                moons ? chance.uniform(0.2, 0.3) : chance.uniform(0.12, 0.16),
                new Gauge(chance.uniform(1, 4), chance.uniform(0.3, 1)),
                new Gauge(chance.uniform(8, 20), chance.uniform(3, 6)),
                chance.uniform(0.42, 0.45),
                seed);
        Regimen healthy = new Regimen(
                1,
                chance.uniform(0.2, 0.35),
                chance.below(2) == 0 ? 64 : 128,
                10 + chance.below(7),
                1000 + chance.below(401),
                0,
                true,
                true);
        return new Patient(cause, scene, Harm.of(cause, moons, healthy, chance), healthy);
    }
}
