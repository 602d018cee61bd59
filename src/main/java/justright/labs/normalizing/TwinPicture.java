package justright.labs.normalizing;

import java.util.OptionalLong;
import justright.labs.normalizing.TwinFrame.Place;

/// What is drawn of one moment.
///
/// @param devByTrain dev error with train's μ and σ for all sets
/// @param devByEach dev error with the dev set's own
/// @param step updates made
record TwinPicture(TwinFrame frame, Survey survey, double devByTrain, double devByEach, int step) {

    Problem problem() {
        return frame.problem();
    }

    double devError(Statistics statistics) {
        return statistics == Statistics.TRAIN ? devByTrain : devByEach;
    }

    /// Steps to within 1 % of the optimum on raw inputs: foretold where theory can, else as it happened.
    OptionalLong rawSteps() {
        return steps(survey.rawForetold(), frame.raw());
    }

    /// The same on prepared inputs.
    OptionalLong preparedSteps() {
        return steps(survey.preparedForetold(), frame.prepared());
    }

    private static OptionalLong steps(OptionalLong foretold, Place place) {
        if (place.arrived() >= 0) {
            return OptionalLong.of(place.arrived());
        }
        return foretold;
    }
}
