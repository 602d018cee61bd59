package justright.labs.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Split;
import justright.engine.network.Batch;

/// The pictures behind a [Question]: what is learned from, what is counted on, and the users' own that nobody sees.
///
/// Where the sets are only numbers, models still learn from real pictures, as many as their updates can take in; and
/// errors on dev and test are drawn from the exact binomial distribution. Nobody changes a batch.
///
/// @param train in mini-batches
/// @param dev really counted on; empty if dev is only a number
/// @param test really counted on; empty if test is only a number, or off
/// @param web fresh web pictures, where a set that is only a number comes from the web
/// @param users fresh pictures as the users send them: the hidden truth
record Examples(List<Batch> train, Optional<Batch> dev, Optional<Batch> test, Optional<Batch> web, Batch users) {

    /// Fresh examples of the hidden truth.
    static final int FRESH = 5_000;

    static final int BATCH = 32;

    /// What all updates of a model can take in at most.
    static final int MOST_LEARNED = Candidate.MOST_STEPS * BATCH;

    Examples {
        train = List.copyOf(train);
    }

    static Examples of(Question question) {
        Chance chance = Chance.of(question.seed());
        SourceChoice from = question.sources();
        Batch users = fresh(SourceChoice.USERS, chance.stream("users"));
        if (!question.isReal()) {
            int learned = (int) Math.min(question.sets().train(), MOST_LEARNED);
            Dataset scenes = Scenes.sample(learned, chance.stream("scenes"));
            boolean needsWeb = from.dev() != SourceChoice.USERS || from.test() != SourceChoice.USERS;
            return new Examples(
                    batches(from.train().take(scenes, chance.stream("train"))),
                    Optional.empty(),
                    Optional.empty(),
                    needsWeb ? Optional.of(fresh(Camera.WEB, chance.stream("web"))) : Optional.empty(),
                    users);
        }
        Split scenes = scenes(question, chance);
        int learned = Math.min(scenes.train().examples(), MOST_LEARNED);
        return new Examples(
                batches(from.train().take(scenes.train().first(learned), chance.stream("train"))),
                Optional.of(batch(from.dev().take(scenes.dev(), chance.stream("dev")))),
                scenes.test().map(test -> batch(from.test().take(test, chance.stream("test")))),
                Optional.empty(),
                users);
    }

    /// The scenes themselves, divided at random.
    static Split scenes(Question question, Chance chance) {
        int m = (int) question.sets().total();
        return Split.of(Scenes.sample(m, chance.stream("scenes")), question.sets(), chance.stream("split"));
    }

    private static Batch fresh(Camera camera, Chance chance) {
        return batch(camera.take(Scenes.sample(FRESH, chance), chance.stream("noise")));
    }

    private static List<Batch> batches(Dataset pictures) {
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < pictures.examples(); from += BATCH) {
            int to = Math.min(pictures.examples(), from + BATCH);
            batches.add(batch(pictures.select(IntStream.range(from, to).toArray())));
        }
        return batches;
    }

    private static Batch batch(Dataset pictures) {
        return Batch.of(pictures.x(), pictures.y());
    }
}
