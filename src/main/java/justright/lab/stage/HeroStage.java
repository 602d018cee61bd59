package justright.lab.stage;

import javafx.scene.layout.Region;

/// A square hero at the left, its companions beside it, the timeline below both; all three grow with the window.
///
/// Sizes are those of the design: a hero of 388 in the smallest window, 508 at 1440 × 900, 644 at 1920 × 1080.
public final class HeroStage extends GrowingStage {

    private static final double TIMELINE_SHARE = 0.305;
    private static final double LOWEST_TIMELINE = 160;
    private static final double HIGHEST_TIMELINE = 276;
    private static final double LEAST_COMPANION = 256;
    private static final double LEAST_HERO = 240;
    private static final double ABREAST_HERO = 340;

    private final Region hero;
    private final Region companions;
    private final Region timeline;

    public HeroStage(Region hero, Region companions, Region timeline) {
        super(LEAST_HERO + ROW_GAP + LEAST_COMPANION, LEAST_HERO + ROW_GAP + LOWEST_TIMELINE);
        this.hero = hero;
        this.companions = companions;
        this.timeline = timeline;
        getStyleClass().add("hero-stage");
        getChildren().addAll(hero, companions, timeline);
    }

    @Override
    protected void share(double left, double top, double width, double height) {
        if (isAbreast()) {
            shareAbreast(left, top, width, height);
            return;
        }
        double below = Math.clamp(height * TIMELINE_SHARE, LOWEST_TIMELINE, HIGHEST_TIMELINE);
        double side =
                Math.rint(Math.max(LEAST_HERO, Math.min(height - ROW_GAP - below, width - gap() - LEAST_COMPANION)));
        hero.resizeRelocate(left, top, side, side);
        companions.resizeRelocate(left + side + gap(), top, width - side - gap(), side);
        timeline.resizeRelocate(left, top + side + ROW_GAP, width, height - side - ROW_GAP);
    }

    /// The hero, and its companions where they do not make it small.
    private void shareAbreast(double left, double top, double width, double height) {
        double beside = width - gap() - LEAST_COMPANION;
        boolean both = beside >= ABREAST_HERO;
        double side = Math.rint(Math.min(height, both ? beside : width));
        double rest = both ? width - side - gap() : 0;
        place(hero, both ? left : left + Math.rint((width - side) / 2), top, side, side);
        place(companions, left + side + gap(), top, rest, side);
        place(timeline, left, top, 0, 0);
    }
}
