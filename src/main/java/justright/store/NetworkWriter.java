package justright.store;

import java.util.List;
import justright.training.LayerValues;
import justright.training.NetworkValues;
import tools.jackson.core.JsonGenerator;

/// Writes the numbers of a network, in as few digits as bring the same bits back.
final class NetworkWriter {

    private final JsonGenerator out;

    NetworkWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(NetworkValues network) {
        out.writeArrayPropertyStart("parameters");
        for (LayerValues layer : network.layers()) {
            out.writeStartObject();
            out.writeArrayPropertyStart("W");
            layer.weights().forEach(this::numbers);
            out.writeEndArray();
            out.writeName("b");
            numbers(layer.biases());
            some("slope", layer.slope());
            some("gamma", layer.gamma());
            some("beta", layer.beta());
            some("mean", layer.mean());
            some("variance", layer.variance());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void some(String name, List<Double> values) {
        if (!values.isEmpty()) {
            out.writeName(name);
            numbers(values);
        }
    }

    private void numbers(List<Double> values) {
        out.writeStartArray();
        values.forEach(value -> out.writeNumber((double) value));
        out.writeEndArray();
    }
}
