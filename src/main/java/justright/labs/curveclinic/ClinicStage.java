package justright.labs.curveclinic;

import javafx.scene.layout.Region;
import justright.lab.stage.GrowingStage;

/// The curves at the left over the whole height; beside them the tests, and under these the naming. Where it shares a
/// small window with another run only the curves are shown, in letters of full size.
final class ClinicStage extends GrowingStage {

    private static final double HERO_SHARE = 0.56;
    private static final double COMPACT_HERO_SHARE = 0.52;
    private static final double EXAMS_SHARE = 0.61;
    private static final double LEAST_BESIDE = 280;
    /// All nine names and what a named fault is said to be; in a narrow column that takes more lines.
    private static final double LEAST_NAMING = 240;

    private static final double LEAST_NARROW_NAMING = 268;
    private static final double NARROW = 320;
    private static final double LEAST_WIDTH = 560;
    private static final double LEAST_HEIGHT = 480;

    private final Region hero;
    private final Region exams;
    private final Region naming;

    ClinicStage(Region hero, Region exams, Region naming) {
        super(LEAST_WIDTH, LEAST_HEIGHT);
        this.hero = hero;
        this.exams = exams;
        this.naming = naming;
        getChildren().addAll(hero, exams, naming);
    }

    @Override
    protected void share(double left, double top, double width, double height) {
        boolean alone = isAbreast() && (width < LEAST_WIDTH || height < LEAST_HEIGHT);
        exams.setVisible(!alone);
        naming.setVisible(!alone);
        if (alone) {
            hero.resizeRelocate(left, top, width, height);
            return;
        }
        double share = isCompact() ? COMPACT_HERO_SHARE : HERO_SHARE;
        double wide = Math.rint(Math.min(width * share, width - gap() - LEAST_BESIDE));
        double beside = left + wide + gap();
        double least = width - wide - gap() < NARROW ? LEAST_NARROW_NAMING : LEAST_NAMING;
        double upper = Math.rint(Math.min((height - ROW_GAP) * EXAMS_SHARE, height - ROW_GAP - least));
        hero.resizeRelocate(left, top, wide, height);
        exams.resizeRelocate(beside, top, width - wide - gap(), upper);
        naming.resizeRelocate(beside, top + upper + ROW_GAP, width - wide - gap(), height - upper - ROW_GAP);
    }
}
