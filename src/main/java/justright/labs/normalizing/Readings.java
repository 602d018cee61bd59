package justright.labs.normalizing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import justright.labs.normalizing.TwinFrame.Place;
import justright.ui.reading.Readout;
import justright.ui.reading.Readout.Line;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// The numbers of a picture, written as short as the eye needs.
final class Readings {

    private static final String NEVER = "∞";
    private static final long COUNTED_EXACTLY = 100_000;

    private Readings() {}

    /// The steps first. Where there is no room, the last go.
    static List<Readout> ofArrived(TwinPicture picture) {
        List<Readout> all = new ArrayList<>();
        all.add(steps(picture));
        all.addAll(kappas(picture.problem()));
        return all;
    }

    /// How much of the way is left, for descents that have not both arrived.
    static List<Readout> ofAway(TwinPicture picture) {
        TwinFrame frame = picture.frame();
        return List.of(steps(picture), readout("readout.left", left(frame.raw()), left(frame.prepared())));
    }

    static Readout steps(TwinPicture picture) {
        return readout("readout.steps", steps(picture.rawSteps(), picture), steps(picture.preparedSteps(), picture));
    }

    static List<Readout> kappas(Problem problem) {
        return List.of(readout("readout.kappa", kappa(problem.raw()), kappa(problem.prepared())));
    }

    private static Readout readout(String key, String raw, String prepared) {
        return new Readout(Phrase.of(key), raw + " → " + prepared, Line.NONE);
    }

    /// J − J* as a share of its start: 4.5 %, or so many times it.
    static String left(Place place) {
        double share = place.left();
        return share < 10 ? percent(share) : "× " + number(share, 2);
    }

    /// Two digits, but no digits below a tenth of a per cent.
    private static String percent(double share) {
        return Numbers.percent(share, share < 0.1 ? 1 : 0);
    }

    /// `raw`, `centred` or `normalized`, as in text keys.
    static String stepName(Problem problem) {
        return problem.choice().step().name().toLowerCase(Locale.ROOT);
    }

    static String kappa(Terrain terrain) {
        double kappa = terrain.curvature().conditionNumber();
        return kappa < 10 ? Numbers.fixed(kappa, 1) : kappa < 1000 ? Numbers.fixed(kappa, 0) : number(kappa, 2);
    }

    /// Three digits.
    static String number(double value) {
        return number(value, 3);
    }

    static String number(double value, int digits) {
        return Numbers.significant(value, digits);
    }

    /// Two decimals where that says something.
    static String tidy(double value) {
        return Math.abs(value) < 1000 ? Numbers.fixed(value, 2) : Numbers.fixed(value, 0);
    }

    /// A count of steps; more than were made if it was neither foretold nor reached.
    static String steps(OptionalLong steps, TwinPicture picture) {
        if (steps.isPresent()) {
            long count = steps.getAsLong();
            return count < COUNTED_EXACTLY ? Numbers.whole(count) : number((double) count, 2);
        }
        return picture.survey().rule().isPlain() ? NEVER : "> " + Numbers.whole(picture.step());
    }
}
