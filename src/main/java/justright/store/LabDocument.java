package justright.store;

import java.util.List;
import java.util.Optional;
import justright.lab.LabState;
import justright.lab.Result;
import org.jspecify.annotations.Nullable;

/// What a `.justright` file holds, never nothing: one state, or the states of a lecture in order. A lab's `beats.json`
/// is one too.
///
/// @param result what a student made of the lesson; null if it is not one that was handed in
public record LabDocument(List<LabState> states, @Nullable Result result) {

    public LabDocument {
        states = List.copyOf(states);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("a document needs a state");
        }
    }

    public LabDocument(List<LabState> states) {
        this(states, null);
    }

    public static LabDocument of(LabState... states) {
        return new LabDocument(List.of(states));
    }

    /// The state that stands for a lab in pictures: the one marked so, or else the first.
    public LabState poster() {
        return states.stream().filter(LabState::poster).findFirst().orElseGet(states::getFirst);
    }

    /// The state with which a lab opens for the first time: the one called `opening`, or else the first.
    public LabState opening() {
        return preset("opening").orElseGet(states::getFirst);
    }

    /// The state that the lab's code calls `name`.
    public Optional<LabState> preset(String name) {
        return states.stream().filter(state -> name.equals(state.preset())).findFirst();
    }

    /// What a presenter plays: the states with a caption, in order.
    public List<LabState> beats() {
        return states.stream().filter(state -> !state.caption().isEmpty()).toList();
    }
}
