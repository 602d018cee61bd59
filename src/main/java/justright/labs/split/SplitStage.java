package justright.labs.split;

import javafx.scene.layout.Region;
import justright.lab.stage.GrowingStage;

/// The whole above, the contest below at the left, two companions beside it; all grow with the window.
final class SplitStage extends GrowingStage {

    private static final double BAR = 140;
    private static final double COMPACT_BAR = 128;
    private static final double HERO_SHARE = 0.6;
    private static final double FIRST_SHARE = 0.54;
    private static final double COMPACT_FIRST_SHARE = 0.58;
    private static final double LEAST_COMPANION = 256;
    private static final double LEAST_WIDTH = 500;
    private static final double LEAST_HEIGHT = 420;

    private final Region bar;
    private final Region hero;
    private final Region first;
    private final Region second;

    SplitStage(Region bar, Region hero, Region first, Region second) {
        super(LEAST_WIDTH, LEAST_HEIGHT);
        this.bar = bar;
        this.hero = hero;
        this.first = first;
        this.second = second;
        getChildren().addAll(hero, bar, first, second);
    }

    @Override
    protected void share(double left, double top, double width, double height) {
        double over = isCompact() ? COMPACT_BAR : BAR;
        double below = height - over - ROW_GAP;
        double wide = Math.rint(Math.min(width * HERO_SHARE, width - gap() - LEAST_COMPANION));
        double side = width - wide - gap();
        double upper = Math.rint((below - ROW_GAP) * (isCompact() ? COMPACT_FIRST_SHARE : FIRST_SHARE));
        double under = top + over + ROW_GAP;
        bar.resizeRelocate(left, top, width, over);
        hero.resizeRelocate(left, under, wide, below);
        first.resizeRelocate(left + wide + gap(), under, side, upper);
        second.resizeRelocate(left + wide + gap(), under + upper + ROW_GAP, side, below - upper - ROW_GAP);
    }
}
