package justright.labs.initialization;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// How large should the first weights be?
public final class InitializationLab implements Lab<InitializationModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            InitializationLab.class,
            InitializationModel.ID,
            Chapter.OPTIMIZATION,
            InitializationChallenges.RELU,
            InitializationChallenges.SYMMETRY,
            InitializationChallenges.SLIP,
            InitializationChallenges.SIGMOID);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public InitializationModel createModel(LabContext context) {
        return new InitializationModel(context);
    }

    @Override
    public InitializationView createView(InitializationModel model, LabContext context) {
        return new InitializationView(model, context);
    }
}
