package justright.labs.preprocessing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import justright.engine.data.Covariance;
import justright.engine.data.Dataset;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/// Makes readings, keeping what the next may need again: the real data, what was learned of train, the whole steps.
///
/// Thread: one at a time.
final class Observatory {

    private final Map<Source, Dataset> real = new EnumMap<>(Source.class);
    private @Nullable Preparation preparation;
    private final Map<Step, Waypoint> waypoints = new EnumMap<>(Step.class);
    private @Nullable Journey measured;

    Reading read(Asked asked) {
        Journey journey = new Journey(prepare(asked.choice()), asked.whitening());
        List<Waypoint> steps = waypoints(journey);
        Step made = Step.made(asked.stage());
        return made.stage() == asked.stage()
                ? at(asked, journey, steps, find(steps, made))
                : between(asked, journey, steps);
    }

    private static Waypoint find(List<Waypoint> steps, Step step) {
        return steps.stream().filter(each -> each.step() == step).findFirst().orElseThrow();
    }

    /// At a whole step all has been measured.
    private static Reading at(Asked asked, Journey journey, List<Waypoint> steps, Waypoint here) {
        DMatrixRMaj train = here.train();
        return new Reading(
                asked,
                journey,
                Covariance.of(train),
                Sizes.of(train, here.dev()),
                here.valley(),
                here.fall(),
                here.devError(),
                steps,
                here.room().map(_ -> Cloud.at(asked.stage(), journey, train, here.dev(), here.valley())),
                here.board());
    }

    /// Two features on their way.
    private static Reading between(Asked asked, Journey journey, List<Waypoint> steps) {
        Preparation known = journey.preparation();
        DMatrixRMaj train = journey.at(asked.stage(), known.train().x());
        DMatrixRMaj dev = journey.at(asked.stage(), known.dev().x());
        Valley valley = Valley.of(train, known.targets());
        return new Reading(
                asked,
                journey,
                Covariance.of(train),
                Sizes.of(train, dev),
                valley,
                Fall.of(valley),
                NearestNeighbour.error(known.train(), train, known.dev(), dev),
                steps,
                Optional.of(Cloud.at(asked.stage(), journey, train, dev, valley)),
                Optional.empty());
    }

    private Preparation prepare(Choice choice) {
        Preparation last = preparation;
        if (last == null || !last.choice().equals(choice)) {
            last = Preparation.of(choice, whole(choice));
            preparation = last;
        }
        return last;
    }

    private Dataset whole(Choice choice) {
        Source source = choice.source();
        return source == Source.FLAT
                ? source.draw(choice.seed(), choice.made().noise())
                : real.computeIfAbsent(source, it -> it.draw(choice.seed()));
    }

    private List<Waypoint> waypoints(Journey journey) {
        forgetWhatChanges(journey);
        List<Waypoint> all = new ArrayList<>();
        for (Step step : Step.values()) {
            all.add(waypoints.computeIfAbsent(step, it -> Waypoint.of(it, journey)));
        }
        return all;
    }

    /// ε matters to the last step alone, the number of components to the last two.
    private void forgetWhatChanges(Journey journey) {
        Journey before = measured;
        measured = journey;
        if (before == null
                || !before.preparation().choice().equals(journey.preparation().choice())) {
            waypoints.clear();
            return;
        }
        if (!before.whitening().equals(journey.whitening())) {
            waypoints.remove(Step.WHITENED);
        }
        if (before.whitening().kept() != journey.whitening().kept()) {
            waypoints.remove(Step.ROTATED);
        }
    }
}
