package justright.labs.recipe;

import javafx.scene.layout.Region;

/// The flow chart at the left with the trail beside it, the patient and the knobs below; all grow with the window.
final class RecipeStage extends Region {

    private static final double ROW_GAP = 12;
    private static final double WIDE_GAP = 16;
    private static final double HERO_SHARE = 0.6;
    private static final double LEAST_COMPANION = 240;
    private static final double LOWER_SHARE = 0.28;
    private static final double LEAST_LOWER = 168;
    private static final double PATIENT_SHARE = 0.27;

    private final Region flow;
    private final Region trail;
    private final Region patient;
    private final Region knobs;
    private double gap = WIDE_GAP;

    RecipeStage(Region flow, Region trail, Region patient, Region knobs) {
        this.flow = flow;
        this.trail = trail;
        this.patient = patient;
        this.knobs = knobs;
        getChildren().addAll(flow, trail, patient, knobs);
    }

    void setCompact(boolean compact) {
        gap = compact ? ROW_GAP : WIDE_GAP;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double lower = Math.rint(Math.max(LEAST_LOWER, getHeight() * (gap == WIDE_GAP ? LOWER_SHARE : 0.25)));
        double upper = getHeight() - lower - ROW_GAP;
        double left = Math.rint(Math.min(width * HERO_SHARE, width - gap - LEAST_COMPANION));
        flow.resizeRelocate(0, 0, left, upper);
        trail.resizeRelocate(left + gap, 0, width - left - gap, upper);
        double side = Math.rint(width * PATIENT_SHARE);
        patient.resizeRelocate(0, upper + ROW_GAP, side, lower);
        knobs.resizeRelocate(side + gap, upper + ROW_GAP, width - side - gap, lower);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 864;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 752;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 500;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 480;
    }
}
