package justright.labs.recipe;

import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;

/// The patient as it is treated now, in the playground: the same training on the same examples.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, Patient patient, Regimen regimen, boolean trained) {
        return PlaygroundDraft.from(own)
                .seed(patient.seed())
                .steps(trained ? regimen.updates() : 0)
                .data(patient.examples(regimen, patient.seed()))
                .set("features", regimen.products() ? "x1 x2 x1_squared x2_squared product" : "x1 x2")
                .hidden(regimen.hidden())
                .set("optimizer", regimen.adam() ? "adam" : "gd")
                .set("learning-rate", regimen.steering().rule().learningRate())
                .set("lambda", regimen.lambda())
                .fullBatch()
                .set("updates", regimen.updates())
                .without(own.changes().size() > 0, Loss.SUBJECT)
                .done();
    }
}
