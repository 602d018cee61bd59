package justright.lab;

import java.util.List;
import java.util.function.Consumer;

/// A challenge whose runs are started by `ask`, which hands over what came out.
public record Question(String id, List<String> options, Consumer<Consumer<Challenge.Outcome>> ask)
        implements Challenge {

    public Question {
        options = List.copyOf(options);
    }

    @Override
    public void run(Consumer<Outcome> whenDone) {
        ask.accept(whenDone);
    }
}
