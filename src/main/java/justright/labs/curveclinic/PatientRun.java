package justright.labs.curveclinic;

import java.util.List;
import java.util.Set;
import justright.engine.data.Dataset;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.NetworkExperiment;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.TrainedNetwork;

/// The training of a case.
///
/// The penalty is that of the whole train set, λ/2m, also where an update sees b examples: the engine divides by those
/// it sees, so that an update is given λ·b/m.
final class PatientRun implements Experiment<Regimen, Case> {

    private final Case about;
    private final NetworkExperiment run;
    private final Dataset train;
    private final Hyperparameters updating;
    private final Hyperparameters judging;

    PatientRun(Case about, NetworkStart start) {
        this.about = about;
        run = new NetworkExperiment(start);
        train = start.train();
        Regimen regimen = about.regimen();
        int m = train.examples();
        double share = Math.min(1, (double) regimen.batch() / m);
        updating = steering(regimen, regimen.lambda() * share);
        judging = steering(regimen, regimen.lambda());
    }

    private static Hyperparameters steering(Regimen regimen, double lambda) {
        Penalty penalty = lambda == 0 ? Penalty.NONE : Penalty.l2(lambda);
        return new Hyperparameters(UpdateRule.descent(regimen.alpha(), penalty), regimen.batch());
    }

    /// What is learned from.
    Dataset train() {
        return train;
    }

    /// A copy of the parameters of this moment.
    Parameters parameters() {
        return run.parameters();
    }

    @Override
    public void step(Regimen regimen) {
        run.step(updating);
    }

    @Override
    public boolean isFinite() {
        return run.isFinite();
    }

    @Override
    public Case frame(Regimen regimen) {
        return about;
    }

    @Override
    public Set<Series> series() {
        return run.series();
    }

    @Override
    public Measures measure(Regimen regimen) {
        return run.measure(judging);
    }

    @Override
    public List<TrainedNetwork<Regimen>> networks() {
        return run.networks().stream()
                .map(network -> network.by((Regimen _) -> updating))
                .toList();
    }

    @Override
    public Object save() {
        return run.save();
    }

    @Override
    public void restore(Object saved) {
        run.restore(saved);
    }
}
