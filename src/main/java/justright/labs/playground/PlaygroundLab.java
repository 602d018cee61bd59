package justright.labs.playground;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// Everything at once.
public final class PlaygroundLab implements Lab<PlaygroundModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            PlaygroundLab.class,
            PlaygroundModel.ID,
            Chapter.PLAYGROUND,
            PlaygroundChallenges.FEATURES,
            PlaygroundChallenges.SHAPE,
            PlaygroundChallenges.CONFUSED,
            PlaygroundChallenges.HAND);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public PlaygroundModel createModel(LabContext context) {
        return new PlaygroundModel(context);
    }

    @Override
    public PlaygroundView createView(PlaygroundModel model, LabContext context) {
        return new PlaygroundView(model, context);
    }
}
