package justright.labs.augmentation;

import justright.engine.data.Augmentation;

/// What can be ticked, and how strong it is at strength 1.
enum Transform {
    SHIFT {
        @Override
        Augmentation addTo(Augmentation others, double strength, int edge) {
            return others.withShift(PIXELS * edge / EDGE * strength);
        }
    },
    ROTATION {
        @Override
        Augmentation addTo(Augmentation others, double strength, int edge) {
            return others.withRotation(DEGREES * strength);
        }
    },
    ZOOM {
        @Override
        Augmentation addTo(Augmentation others, double strength, int edge) {
            return others.withZoom(SHARE * strength);
        }
    },
    SHEAR {
        @Override
        Augmentation addTo(Augmentation others, double strength, int edge) {
            return others.withShear(SHARE * strength);
        }
    },
    ELASTIC {
        @Override
        Augmentation addTo(Augmentation others, double strength, int edge) {
            return others.withElastic(BEND * edge / EDGE * strength);
        }
    },
    HORIZONTAL_FLIP {
        @Override
        Augmentation addTo(Augmentation others, double strength, int edge) {
            return others.withFlips(strength > 0, others.verticalFlip());
        }
    },
    VERTICAL_FLIP {
        @Override
        Augmentation addTo(Augmentation others, double strength, int edge) {
            return others.withFlips(others.horizontalFlip(), strength > 0);
        }
    };

    /// Up to so many pixels of a picture of [#EDGE].
    static final double PIXELS = 0.7;

    static final double DEGREES = 10;
    static final double SHARE = 0.1;
    static final double BEND = 0.3;
    /// Shift and distortion are given for pictures of 8 × 8.
    static final int EDGE = 8;

    /// A flip has no strength: at any but zero every other copy is mirrored.
    abstract Augmentation addTo(Augmentation others, double strength, int edge);
}
