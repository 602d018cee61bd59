package justright.labs.recipe;

import javafx.scene.layout.Region;
import justright.lab.stage.GrowingStage;

/// The flow chart at the left with the trail beside it, the patient and the knobs below; all grow with the window.
final class RecipeStage extends GrowingStage {

    private static final double HERO_SHARE = 0.6;
    private static final double LEAST_COMPANION = 240;
    private static final double LOWER_SHARE = 0.28;
    private static final double COMPACT_LOWER_SHARE = 0.25;
    private static final double LEAST_LOWER = 168;
    private static final double PATIENT_SHARE = 0.27;
    private static final double LEAST_WIDTH = 500;
    private static final double LEAST_HEIGHT = 480;

    private final Region flow;
    private final Region trail;
    private final Region patient;
    private final Region knobs;

    RecipeStage(Region flow, Region trail, Region patient, Region knobs) {
        super(LEAST_WIDTH, LEAST_HEIGHT);
        this.flow = flow;
        this.trail = trail;
        this.patient = patient;
        this.knobs = knobs;
        getChildren().addAll(flow, trail, patient, knobs);
    }

    @Override
    protected void share(double left, double top, double width, double height) {
        double lower = Math.rint(Math.max(LEAST_LOWER, height * (isCompact() ? COMPACT_LOWER_SHARE : LOWER_SHARE)));
        double upper = height - lower - ROW_GAP;
        double wide = Math.rint(Math.min(width * HERO_SHARE, width - gap() - LEAST_COMPANION));
        flow.resizeRelocate(left, top, wide, upper);
        trail.resizeRelocate(left + wide + gap(), top, width - wide - gap(), upper);
        double side = Math.rint(width * PATIENT_SHARE);
        double under = top + upper + ROW_GAP;
        patient.resizeRelocate(left, under, side, lower);
        knobs.resizeRelocate(left + side + gap(), under, width - side - gap(), lower);
    }
}
