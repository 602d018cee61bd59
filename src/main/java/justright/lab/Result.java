package justright.lab;

import java.util.List;
import java.util.Optional;

/// What a student hands in.
///
/// @param name who it is from; may be empty
/// @param at the step of the lesson that was open, from 0; −1 if none was
/// @param answers at most one for each step
public record Result(String name, int at, List<Answer> answers) {

    public Result {
        answers = List.copyOf(answers);
    }

    public Optional<Answer> answerOf(int step) {
        return answers.stream().filter(answer -> answer.of() == step).findFirst();
    }
}
