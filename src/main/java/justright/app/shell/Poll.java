package justright.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import justright.lab.Ask;
import justright.lab.Challenge;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.ui.text.Words;

/// A question that a beat puts to the class, and its answers, in words.
sealed interface Poll {

    /// How many answers there are to choose from.
    int options();

    String question(Words words);

    String option(int option, Words words);

    default List<String> options(Words words) {
        return IntStream.range(0, options())
                .mapToObj(option -> option(option, words))
                .toList();
    }

    /// What `state` asks; empty if it asks nothing, or nothing that this lab knows.
    static Optional<Poll> of(LabState state, LabModel model) {
        return switch (state.ask()) {
            case null -> Optional.empty();
            case Ask.Own own -> Optional.of(new Own(own));
            case Ask.OfChallenge(String id) ->
                model.challenges().stream()
                        .filter(challenge -> challenge.id().equals(id))
                        .findFirst()
                        .map(OfChallenge::new);
        };
    }

    /// A challenge of the lab: its run decides.
    record OfChallenge(Challenge challenge) implements Poll {

        @Override
        public int options() {
            return challenge.options().size();
        }

        @Override
        public String question(Words words) {
            return words.get(challenge.questionKey());
        }

        @Override
        public String option(int option, Words words) {
            return words.get(challenge.optionKey(challenge.options().get(option)));
        }
    }

    /// A question of the lecture's own: the beat's run is looked at.
    record Own(Ask.Own ask) implements Poll {

        @Override
        public int options() {
            return ask.options().size();
        }

        @Override
        public String question(Words words) {
            return ask.question().best(words.language().getValue());
        }

        @Override
        public String option(int option, Words words) {
            return ask.options().get(option).best(words.language().getValue());
        }
    }
}
