package justright.training.script;

import justright.engine.data.Augmentation;
import justright.training.TrainedNetwork.Copies;

/// What is done to copies of pictures, as a dict in Python.
final class CopiesText {

    private CopiesText() {}

    /// @param names of the networks that learn from copies, in quotes
    static String of(Copies copies, String names) {
        Augmentation strength = copies.augmentation();
        return "{\n    \"networks\": [" + names + "],\n    \"edge\": " + copies.edge() + ",\n    \"fresh\": "
                + truth(copies.fresh()) + ",\n    \"shift\": " + strength.shift() + ",\n    \"rotation\": "
                + strength.rotation() + ",\n    \"zoom\": " + strength.zoom() + ",\n    \"shear\": " + strength.shear()
                + ",\n    \"elastic\": " + strength.elastic() + ",\n    \"horizontal\": "
                + truth(strength.horizontalFlip()) + ",\n    \"vertical\": " + truth(strength.verticalFlip()) + ",\n}";
    }

    private static String truth(boolean holds) {
        return holds ? "True" : "False";
    }
}
