package justright.lab.stage;

import java.util.List;
import javafx.scene.layout.Region;

/// A wide hero on top, one wide companion under it, and a row of small ones at the bottom; all grow with the window.
public final class RowsStage extends GrowingStage {

    private static final double LEAST_ROW = 150;

    private final Region hero;
    private final Region strip;
    private final List<Region> bottom;
    private final Shares shares;

    /// How the room is shared.
    ///
    /// @param hero share of the height that the hero takes
    /// @param strip share of the height that the companion under it takes
    /// @param columns shares of the width of those at the bottom
    public record Shares(double hero, double strip, List<Double> columns) {

        public Shares {
            columns = List.copyOf(columns);
        }
    }

    /// @throws IllegalArgumentException unless each picture at the bottom has its share
    public RowsStage(Region hero, Region strip, List<Region> bottom, Shares shares) {
        super(bottom.size() * LEAST_ROW, 3 * LEAST_ROW);
        if (bottom.size() != shares.columns().size()) {
            throw new IllegalArgumentException(
                    bottom.size() + " pictures for " + shares.columns().size() + " shares");
        }
        this.hero = hero;
        this.strip = strip;
        this.bottom = List.copyOf(bottom);
        this.shares = shares;
        getChildren().addAll(hero, strip);
        getChildren().addAll(bottom);
    }

    @Override
    protected void share(double left, double top, double width, double height) {
        bottom.forEach(each -> each.setVisible(!isAbreast()));
        if (isAbreast()) {
            double both = height - ROW_GAP;
            double own = Math.rint(both * shares.hero() / (shares.hero() + shares.strip()));
            hero.resizeRelocate(left, top, width, own);
            strip.resizeRelocate(left, top + own + ROW_GAP, width, both - own);
            return;
        }
        double free = height - 2 * ROW_GAP;
        double upper = Math.rint(free * shares.hero());
        double middle = Math.rint(free * shares.strip());
        hero.resizeRelocate(left, top, width, upper);
        strip.resizeRelocate(left, top + upper + ROW_GAP, width, middle);
        double y = top + upper + middle + 2 * ROW_GAP;
        double room = width - gap() * (bottom.size() - 1);
        double x = left;
        for (int i = 0; i < bottom.size(); i++) {
            boolean last = i == bottom.size() - 1;
            double own =
                    last ? left + width - x : Math.rint(room * shares.columns().get(i));
            bottom.get(i).resizeRelocate(x, y, own, free - upper - middle);
            x += own + gap();
        }
    }
}
