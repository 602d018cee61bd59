package justright.labs.preprocessing;

import java.util.List;
import justright.ui.plot.picture.GreyPicture;
import justright.ui.plot.surface.Pixels;

/// Pictures of 8 × 8 as they are shown, each kind on one grey scale, so that they can be compared.
final class BoardPictures {

    static final int EDGE = 8;

    private BoardPictures() {}

    static List<Pixels> grey(List<double[]> pictures, Board.Scale scale) {
        return pictures.stream().map(each -> grey(each, scale)).toList();
    }

    static Pixels grey(double[] picture, Board.Scale scale) {
        return switch (scale) {
            case GREY -> GreyPicture.of(picture, EDGE, 0, Board.WHITE);
            case DIFFERENCE -> GreyPicture.of(picture, EDGE, -Board.WHITE, Board.WHITE);
            case DEVIATIONS -> GreyPicture.of(picture, EDGE, -3, 3);
        };
    }
}
