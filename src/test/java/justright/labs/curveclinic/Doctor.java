package justright.labs.curveclinic;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import justright.engine.data.BayesError;
import justright.engine.data.Population;
import justright.labs.ModelBench;

/// Trains patients without a screen.
final class Doctor {

    private final Map<Population, Double> bayes = new ConcurrentHashMap<>();

    static Course sick(Patient patient) {
        return train(new Case(patient.scene(), patient.sick()));
    }

    static Course twin(Patient patient) {
        return train(new Case(patient.scene(), patient.healthy()));
    }

    static Course treated(Patient patient, Treatment treatment) {
        return train(new Case(patient.scene(), treatment.of(patient.sick())));
    }

    static Course train(Case about) {
        return Objects.requireNonNull(about.train(() -> false));
    }

    double bayes(Patient patient) {
        return bayes.computeIfAbsent(patient.scene().population(), BayesError::of);
    }

    /// This lab's model with nothing around it.
    static final class Bench extends ModelBench<CurveClinicModel> {
        Bench() {
            super("justright.labs.curveclinic.text", CurveClinicModel::new);
        }

        void show(Map<String, String> settings, long seed, int steps) {
            tell(it -> it.restore(justright.lab.LabState.of(CurveClinicModel.ID, settings, seed, steps)));
            settle();
        }

        Reading reading() {
            return ask(it -> Objects.requireNonNull(it.reading().get()));
        }

        String verdict() {
            return ask(it -> it.diagnosis().getValue()).verdict().key();
        }

        String advice() {
            return ask(it -> it.diagnosis().getValue()).advice().key();
        }
    }
}
