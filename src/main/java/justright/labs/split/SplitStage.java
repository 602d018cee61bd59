package justright.labs.split;

import javafx.scene.layout.Region;

/// The whole above, the contest below at the left, two companions beside it; all grow with the window.
final class SplitStage extends Region {

    private static final double ROW_GAP = 12;
    private static final double WIDE_GAP = 16;
    private static final double BAR = 140;
    private static final double COMPACT_BAR = 128;
    private static final double HERO_SHARE = 0.6;
    private static final double FIRST_SHARE = 0.54;
    private static final double COMPACT_FIRST_SHARE = 0.58;
    private static final double LEAST_COMPANION = 256;

    private final Region bar;
    private final Region hero;
    private final Region first;
    private final Region second;
    private double gap = WIDE_GAP;
    private double top = BAR;
    private double firstShare = FIRST_SHARE;

    SplitStage(Region bar, Region hero, Region first, Region second) {
        this.bar = bar;
        this.hero = hero;
        this.first = first;
        this.second = second;
        getChildren().addAll(hero, bar, first, second);
    }

    void setCompact(boolean compact) {
        gap = compact ? ROW_GAP : WIDE_GAP;
        top = compact ? COMPACT_BAR : BAR;
        firstShare = compact ? COMPACT_FIRST_SHARE : FIRST_SHARE;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double below = getHeight() - top - ROW_GAP;
        double left = Math.rint(Math.min(width * HERO_SHARE, width - gap - LEAST_COMPANION));
        double right = width - left - gap;
        double upper = Math.rint((below - ROW_GAP) * firstShare);
        bar.resizeRelocate(0, 0, width, top);
        hero.resizeRelocate(0, top + ROW_GAP, left, below);
        first.resizeRelocate(left + gap, top + ROW_GAP, right, upper);
        second.resizeRelocate(left + gap, top + 2 * ROW_GAP + upper, right, below - upper - ROW_GAP);
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
        return 420;
    }
}
