package justright.labs.recipe;

import java.util.List;
import java.util.Optional;
import justright.lab.ResultTable;
import justright.training.BiasVariance;

/// Every order, what it cost and what came of it; the first row is the patient as it came in.
final class OrderTable {

    private OrderTable() {}

    static List<ResultTable> of(Reading reading) {
        ResultTable.Draft draft = ResultTable.of(
                "results.orders",
                "order",
                "remedy",
                "hidden_units_1",
                "hidden_units_2",
                "product_inputs",
                "examples",
                "updates",
                "optimizer",
                "lambda",
                "price_data",
                "price_computing",
                "train_error",
                "dev_error",
                "bayes_error");
        int order = 0;
        for (Turn turn : reading.turns()) {
            add(draft, order, turn);
            order++;
        }
        return List.of(draft.done());
    }

    private static void add(ResultTable.Draft draft, int order, Turn turn) {
        Regimen regimen = turn.regimen();
        Optional<BiasVariance> errors = turn.checkup().map(Checkup::errors);
        draft.row(
                order,
                turn.remedy().key(),
                regimen.hidden().first(),
                regimen.hidden().second(),
                regimen.products(),
                regimen.examples(),
                regimen.updates(),
                regimen.adam() ? "adam" : "descent",
                regimen.lambda(),
                turn.price().data(),
                turn.price().computing(),
                errors.map(BiasVariance::train).orElse(Double.NaN),
                errors.map(BiasVariance::dev).orElse(Double.NaN),
                errors.map(BiasVariance::optimum).orElse(Double.NaN));
    }
}
