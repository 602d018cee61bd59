package justright.labs.recipe;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// What should I try next?
public final class RecipeLab implements Lab<RecipeModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            RecipeLab.class,
            RecipeModel.ID,
            Chapter.SETTING_UP,
            RecipeChallenges.DATA,
            RecipeChallenges.REGULARIZE,
            RecipeChallenges.CHEAPER,
            RecipeChallenges.ARCHITECTURE);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RecipeModel createModel(LabContext context) {
        return new RecipeModel(context);
    }

    @Override
    public RecipeView createView(RecipeModel model, LabContext context) {
        return new RecipeView(model, context);
    }
}
