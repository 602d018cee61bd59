package justright.labs.activations;

import justright.setting.ChoiceSetting;

/// The four experiments, all of them views of one and the same run.
enum Scene {
    /// g and g′, and what of a gradient reaches the layer below.
    CURVE,
    /// Inputs that are all positive make descent zigzag.
    ZIGZAG,
    /// Units that are active on no example.
    DEAD,
    /// Updates to the target error.
    RACE;

    /// As it ends text keys.
    String key() {
        return ChoiceSetting.nameOf(this);
    }
}
