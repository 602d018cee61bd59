package justright.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import justright.training.LayerValues;
import justright.training.NetworkValues;
import justright.ui.text.Numbers;

/// Reads the numbers of a network edited by hand: finite, in whole matrices, not absurdly many. Whether they suit the
/// lab's network is for [DocumentCheck] to ask.
final class NetworkReader {

    private static final int MOST_LAYERS = 32;
    private static final int MOST_ROWS = 1024;
    private static final int MOST_COLUMNS = 4096;

    private final JsonCursor in;

    /// The lists of numbers of a layer.
    private enum Field {
        B("b"),
        SLOPE("slope"),
        GAMMA("gamma"),
        BETA("beta"),
        MEAN("mean"),
        VARIANCE("variance");

        private final String id;

        Field(String id) {
            this.id = id;
        }
    }

    NetworkReader(JsonCursor in) {
        this.in = in;
    }

    NetworkValues read() throws Unfit {
        List<LayerValues> layers = in.list(MOST_LAYERS, this::layer);
        if (layers.isEmpty()) {
            throw in.refuse("short");
        }
        return new NetworkValues(layers);
    }

    private LayerValues layer() throws Unfit {
        Map<Field, List<Double>> lists = new EnumMap<>(Field.class);
        List<List<List<Double>>> weights = new java.util.ArrayList<>();
        in.object(name -> {
            if (name.equals("W")) {
                weights.clear();
                weights.add(in.list(MOST_ROWS, this::row));
                alike(weights.getFirst());
            } else {
                list(name, lists);
            }
        });
        if (weights.isEmpty() || weights.getFirst().isEmpty() || !lists.containsKey(Field.B)) {
            throw in.refuse("layer");
        }
        List<List<Double>> w = weights.getFirst();
        if (lists.get(Field.B).size() != w.size()) {
            throw in.refuse("bias", Numbers.whole(lists.get(Field.B).size()), Numbers.whole(w.size()));
        }
        return new LayerValues(
                w,
                of(lists, Field.B),
                of(lists, Field.SLOPE),
                of(lists, Field.GAMMA),
                of(lists, Field.BETA),
                of(lists, Field.MEAN),
                of(lists, Field.VARIANCE));
    }

    private static List<Double> of(Map<Field, List<Double>> lists, Field field) {
        return lists.getOrDefault(field, List.of());
    }

    private void list(String name, Map<Field, List<Double>> lists) throws Unfit {
        for (Field field : Field.values()) {
            if (field.id.equals(name)) {
                lists.put(field, in.list(MOST_ROWS, field == Field.VARIANCE ? this::spread : this::number));
                return;
            }
        }
        in.unknown();
    }

    private List<Double> row() throws Unfit {
        List<Double> row = in.list(MOST_COLUMNS, this::number);
        if (row.isEmpty()) {
            throw in.refuse("short");
        }
        return row;
    }

    private void alike(List<List<Double>> rows) throws Unfit {
        for (List<Double> row : rows) {
            if (row.size() != rows.getFirst().size()) {
                throw in.refuse(
                        "ragged",
                        Numbers.whole(row.size()),
                        Numbers.whole(rows.getFirst().size()));
            }
        }
    }

    private double number() throws Unfit {
        return in.number(Double.MAX_VALUE);
    }

    private double spread() throws Unfit {
        double variance = number();
        if (variance < 0) {
            throw in.refuse("range", Numbers.significant(variance, 3), "≥ 0");
        }
        return variance;
    }
}
