package justright.training.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import justright.engine.network.Activation;
import justright.engine.network.Architecture;
import justright.engine.network.Layer;
import justright.training.TrainedNetwork;

/// What networks are called in a script: by their own name, and their design.
final class NetworkNames {

    private NetworkNames() {}

    /// A name for each, no two alike.
    static List<String> of(List<? extends TrainedNetwork<?>> networks) {
        List<String> names = new ArrayList<>();
        for (TrainedNetwork<?> network : networks) {
            String design = design(network.first().architecture());
            String name = network.name().isEmpty() ? design : network.name() + ": " + design;
            names.add(networks.size() == 1 ? name : "network " + (names.size() + 1) + ", " + name);
        }
        return List.copyOf(names);
    }

    /// `2-20-8-1, tanh, batch norm`.
    private static String design(Architecture architecture) {
        String sizes = IntStream.rangeClosed(0, architecture.depth())
                .mapToObj(l -> Integer.toString(architecture.units(l)))
                .collect(Collectors.joining("-"));
        List<Layer> hidden = architecture.layers().subList(0, architecture.depth() - 1);
        String kinds = hidden.stream()
                .map(layer -> ", " + activation(layer.activation()))
                .distinct()
                .collect(Collectors.joining());
        boolean normalized = architecture.layers().stream().anyMatch(Layer::batchNorm);
        return shortened(sizes) + kinds + (normalized ? ", batch norm" : "");
    }

    private static String shortened(String sizes) {
        return sizes.length() <= 40 ? sizes : sizes.substring(0, 20) + "..." + sizes.substring(sizes.length() - 12);
    }

    static String activation(Activation activation) {
        return activation instanceof Activation.LeakyRelu
                ? "leaky relu"
                : activation.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
