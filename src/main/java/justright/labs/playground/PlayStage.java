package justright.labs.playground;

import javafx.scene.layout.Region;
import justright.lab.stage.GrowingStage;

/// The network at the left and what it answers at the right, as signals go; below, the run and the judgement.
final class PlayStage extends GrowingStage {

    private static final double LEAST_WIDTH = 600;
    private static final double LEAST_HEIGHT = 440;
    private static final double UPPER_SHARE = 0.62;
    private static final double HERO_SHARE = 0.49;

    /// So much higher than wide the hero is, for its header and its axis.
    private static final double HEADER = 20;

    private static final double TIMELINE_SHARE = 0.66;

    /// The companion keeps its title and the choice beside it.
    private static final double NARROW_TIMELINE_SHARE = 0.62;

    private final Region network;
    private final Region hero;
    private final Region timeline;
    private final Region companion;

    PlayStage(Region network, Region hero, Region timeline, Region companion) {
        super(LEAST_WIDTH, LEAST_HEIGHT);
        this.network = network;
        this.hero = hero;
        this.timeline = timeline;
        this.companion = companion;
        getStyleClass().add("hero-stage");
        getChildren().addAll(network, hero, timeline, companion);
    }

    @Override
    protected void share(double left, double top, double width, double height) {
        double upper = Math.rint(Math.min(height * UPPER_SHARE, width * HERO_SHARE + HEADER));
        double side = Math.rint(Math.min(upper - HEADER, width * HERO_SHARE));
        double wide = width - gap() - side;
        network.resizeRelocate(left, top, wide, upper);
        hero.resizeRelocate(left + wide + gap(), top, side, upper);
        double below = top + upper + ROW_GAP;
        double lower = height - upper - ROW_GAP;
        double run = Math.rint((width - gap()) * (isCompact() ? NARROW_TIMELINE_SHARE : TIMELINE_SHARE));
        timeline.resizeRelocate(left, below, run, lower);
        companion.resizeRelocate(left + run + gap(), below, width - gap() - run, lower);
    }
}
