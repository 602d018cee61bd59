package justright.labs.curveclinic;

import java.util.List;
import justright.setting.ChoiceSetting;

/// What may be wrong with a run; one thing at a time.
enum Cause {
    /// Not named yet.
    NONE(Knob.ALPHA),
    /// First weights so small that J lies flat at first.
    POOR_START(Knob.START),
    LARGE_ALPHA(Knob.ALPHA),
    SMALL_ALPHA(Knob.ALPHA),
    /// First weights so large that the units saturate.
    SATURATION(Knob.START),
    /// A network that knows its few examples by heart.
    OVERFITTING(Knob.EXAMPLES),
    /// A network too small for its data.
    CAPACITY(Knob.UNITS),
    TINY_BATCHES(Knob.BATCH),
    /// A delivery of labels that do not belong to their examples.
    WRONG_LABELS(Knob.CHECKED),
    RAW_INPUTS(Knob.NORMALIZED);

    /// All that can be found.
    static final List<Cause> ALL = List.of(
            POOR_START,
            LARGE_ALPHA,
            SMALL_ALPHA,
            SATURATION,
            OVERFITTING,
            CAPACITY,
            TINY_BATCHES,
            WRONG_LABELS,
            RAW_INPUTS);

    /// Those that three simple rules tell apart.
    static final List<Cause> SIMPLE = List.of(POOR_START, OVERFITTING, CAPACITY);

    private final Knob cure;

    Cause(Knob cure) {
        this.cure = cure;
    }

    /// The knob that takes it away.
    Knob cure() {
        return cure;
    }

    /// The last part of its text keys: `poor_start`.
    String key() {
        return ChoiceSetting.nameOf(this);
    }
}
