package justright.labs.recipe;

import java.util.List;
import justright.labs.ModelBench;

/// The lab's model with nothing around it, to be asked from a test's thread.
final class RecipeBench extends ModelBench<RecipeModel> {

    RecipeBench() {
        super("justright.labs.recipe.text", RecipeModel::new);
    }

    /// Waits for what is being trained.
    Reading reading() {
        settle();
        return ask(it -> it.reading().get());
    }

    /// Brings in a patient and places orders, one after the other.
    Reading treat(Illness illness, long patient, Remedy... orders) {
        tell(it -> it.treat(illness, patient, List.of(orders), () -> {}));
        return reading();
    }
}
