package justright.training.script;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import justright.engine.network.Loss;
import justright.training.Direction;
import justright.training.Experiment;
import justright.training.Measures;
import justright.training.TrainedNetwork;
import justright.training.TrainedNetwork.Copies;
import justright.training.Trainer;

/// A run as one program of Python and NumPy that makes it again and prints its cost and errors: the same first weights,
/// the same examples, the same random numbers, what was changed in mid-run at the same updates. Sums are added up in
/// another order, so the last digits may differ, and in a run that magnifies rounding all of them: what the last
/// weights of the run itself cost is printed as well. Immutable, any thread.
public final class RunScript {

    private final String title;
    private final List<ScriptedNetwork> networks;
    private final int updates;
    private final Measures measured;

    private RunScript(String title, List<ScriptedNetwork> networks, int updates, Measures measured) {
        this.title = title;
        this.networks = List.copyOf(networks);
        this.updates = updates;
        this.measured = measured;
    }

    /// Makes the run again to know where it ends.
    ///
    /// @param title what the run is of, in a few words
    /// @param experiment before its first update; afterwards it stands after the last one
    /// @param course what steers the experiment, the first at step 0
    /// @param updates to be made
    /// @param measured by the program that made the run, after the last of them
    /// @throws IllegalArgumentException if there is no network, or their losses differ
    public static <H> RunScript of(
            String title, Experiment<H, ?> experiment, List<Direction<H>> course, int updates, Measures measured) {
        List<TrainedNetwork<H>> networks = experiment.networks();
        long losses = networks.stream()
                .map(network -> network.first().architecture().loss())
                .distinct()
                .count();
        if (losses != 1) {
            throw new IllegalArgumentException(networks.size() + " networks with " + losses + " losses, needs one");
        }
        List<String> names = NetworkNames.of(networks);
        new Trainer<>(experiment, course, updates).runTo(updates, () -> false);
        List<TrainedNetwork<H>> trained = experiment.networks();
        return new RunScript(
                title,
                IntStream.range(0, networks.size())
                        .mapToObj(i -> ScriptedNetwork.of(
                                names.get(i), networks.get(i), trained.get(i).first(), course, updates))
                        .toList(),
                updates,
                measured);
    }

    /// What the program that made the run measured at its end.
    public Measures measured() {
        return measured;
    }

    /// The program.
    public String source() {
        Loss loss = networks.getFirst().architecture().loss();
        Set<String> features = new TreeSet<>(Features.of(networks, loss));
        MatrixText matrices = new MatrixText(features);
        ExampleSets sets = new ExampleSets(networks);
        LayersText layers = new LayersText(matrices);
        String examples = sets.definitions(matrices);
        String firsts = IntStream.range(0, networks.size())
                .mapToObj(i -> layers.first(first(i), networks.get(i)) + "\n\n" + layers.last(last(i), networks.get(i)))
                .collect(Collectors.joining("\n\n"));
        return Template.program()
                .filled(
                        features,
                        Map.of(
                                "heading", new Heading(title, networks, updates, measured).text(),
                                "settings", settings(new PlanText(features)),
                                "examples", examples,
                                "networks", "\n" + firsts + "\n",
                                "calls", calls(sets, features)));
    }

    private String settings(PlanText plans) {
        String rules = plansAreAlike()
                ? "PLAN = " + plans.of(networks.getFirst()) + "\n"
                : IntStream.range(0, networks.size())
                        .mapToObj(i -> "PLAN_" + (i + 1) + " = " + plans.of(networks.get(i)) + "\n")
                        .collect(Collectors.joining());
        return "\nUPDATES = " + updates + "\n\n# from which update on, and what steers it\n" + rules + copies();
    }

    private boolean plansAreAlike() {
        return networks.stream()
                .allMatch(network -> network.plan().equals(networks.getFirst().plan()));
    }

    private String copies() {
        List<ScriptedNetwork> copying = networks.stream()
                .filter(network -> network.facts().copies().isPresent())
                .toList();
        if (copying.isEmpty()) {
            return "";
        }
        Copies copies = copying.getFirst().facts().copies().orElseThrow();
        String names =
                copying.stream().map(network -> "\"" + network.name() + "\"").collect(Collectors.joining(", "));
        return "\n# what is done to the copies that these networks see beside the pictures\nCOPIES = "
                + CopiesText.of(copies, names) + "\n";
    }

    private String calls(ExampleSets sets, Set<String> features) {
        return IntStream.range(0, networks.size())
                .mapToObj(i -> call(i, sets, features))
                .collect(Collectors.joining("\n"));
    }

    private String call(int i, ExampleSets sets, Set<String> features) {
        ScriptedNetwork network = networks.get(i);
        TrainedNetwork<?> facts = network.facts();
        String plan = plansAreAlike() ? "PLAN" : "PLAN_" + (i + 1);
        return "    train(\"" + network.name() + "\", " + first(i) + "(), " + plan + ", " + sets.name(facts.train())
                + ", " + sets.name(facts.dev()) + ", " + last(i) + "()"
                + (features.contains("chance") ? ", " + facts.seed() : "") + ")";
    }

    private String first(int i) {
        return "first_layers" + number(i);
    }

    private String last(int i) {
        return "last_layers" + number(i);
    }

    private String number(int i) {
        return networks.size() == 1 ? "" : "_" + (i + 1);
    }
}
