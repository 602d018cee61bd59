package justright.store;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import justright.lab.Answer;
import justright.lab.LabState;
import justright.lab.Result;
import org.jspecify.annotations.Nullable;

/// Reads what a student hands in. That it fits the lesson is for [DocumentCheck] to judge.
final class ResultReader {

    private static final int NAME_LENGTH = 200;
    private static final int MOST_STATES = 100_000;
    private static final int MOST_STEPS = 10_000_000;

    private final JsonCursor in;
    private final List<Answer> answers = new ArrayList<>();
    private String name = "";
    private int at = -1;

    private ResultReader(JsonCursor in) {
        this.in = in;
    }

    static Result read(JsonCursor in) throws Unfit {
        ResultReader reader = new ResultReader(in);
        in.object(reader::field);
        return new Result(reader.name, reader.at, reader.answers);
    }

    private void field(String field) throws Unfit {
        switch (field) {
            case "name" -> name = in.text(NAME_LENGTH);
            case "at" -> at = (int) in.whole(0, MOST_STATES);
            case "answers" -> in.list(() -> answers.add(new Reading().read()));
            default -> in.unknown();
        }
    }

    /// One answer in the making.
    private final class Reading {

        private int of;
        private boolean met;
        private int step;
        private List<Double> measured = List.of();
        private Instant when = Instant.EPOCH;
        private @Nullable LabState state;

        Answer read() throws Unfit {
            in.object(this::field);
            LabState made = state;
            if (made == null) {
                throw in.refuse("no-state");
            }
            if (answers.stream().anyMatch(answer -> answer.of() == of)) {
                throw in.refuse("twice");
            }
            return new Answer(of, made, met, step, measured, when);
        }

        private void field(String field) throws Unfit {
            switch (field) {
                case "of" -> of = (int) in.whole(0, MOST_STATES);
                case "met" -> met = in.flag();
                case "step" -> step = (int) in.whole(0, MOST_STEPS);
                case "measured" -> measured = in.list(this::number);
                case "when" -> when = instant();
                case "state" -> state = StateReader.read(in);
                default -> in.unknown();
            }
        }

        private double number() throws Unfit {
            return in.isNull() ? Double.NaN : in.number(Double.MAX_VALUE);
        }

        private Instant instant() throws Unfit {
            try {
                return Instant.parse(in.text(JsonCursor.ID_LENGTH));
            } catch (DateTimeParseException _) {
                throw in.refuse("instant");
            }
        }
    }
}
