package justright.labs.dropout;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.engine.network.Batch;
import justright.engine.network.Network;
import justright.ui.plot.field.Example;
import justright.ui.plot.field.Grid;

/// What is computed from a moment for the pictures.
///
/// @param pass the next iteration's forward pass
/// @param field P(y = 1) at test time of the network that learns with dropout
/// @param twin the same of its twin without
/// @param examples the train set, what the first network misclassifies marked
/// @param twinExamples the train set, what the twin misclassifies marked
record DropoutPicture(
        DropoutFrame frame, NextPass pass, Grid field, Grid twin, List<Example> examples, List<Example> twinExamples) {

    /// Enough for pictures of 200 pixels.
    private static final int NODES = 101;

    DropoutPicture {
        examples = List.copyOf(examples);
        twinExamples = List.copyOf(twinExamples);
    }

    static DropoutPicture of(DropoutFrame frame) {
        Plane plane = new Plane(NODES, frame.design().inputs());
        Network thinned = Network.of(frame.thinned());
        thinned.adopt(frame.architecture());
        Network whole = Network.of(frame.whole());
        Implementation implementation = frame.implementation();
        Dataset train = frame.problem().train();
        Batch batch = Batch.of(train.x(), train.y());
        Grid field = plane.ask(thinned, strip -> implementation.forward(thinned, strip));
        Grid twin = plane.ask(whole, whole::forward);
        implementation.forward(thinned, batch);
        List<Example> examples = examples(train, thinned.predictions().data);
        whole.forward(batch);
        return new DropoutPicture(
                frame, NextPass.of(frame), field, twin, examples, examples(train, whole.predictions().data));
    }

    private static List<Example> examples(Dataset set, double[] answers) {
        return IntStream.range(0, set.examples())
                .mapToObj(j -> {
                    boolean inB = set.label(j) == 1;
                    return new Example(set.x().get(0, j), set.x().get(1, j), inB)
                            .misclassified(answers[j] > 0.5 != inB);
                })
                .toList();
    }
}
