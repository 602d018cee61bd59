package justright.labs.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import justright.engine.data.CrossCorrelation;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SetupTest {

    record Case(int stride, int padding, Picture picture, FilterChoice filter) {}

    static Stream<Case> cases() {
        return Stream.of(1, 2, 3)
                .flatMap(stride -> Stream.of(0, 1, 2)
                        .flatMap(padding -> FilterChoice.GIVEN.stream()
                                .flatMap(filter -> Stream.of(Picture.THREE, Picture.EDGE, Picture.SEVEN)
                                        .map(picture -> new Case(stride, padding, picture, filter)))));
    }

    private static Setup setup(Case of) {
        return new Setup(
                Mode.SLIDE,
                of.filter(),
                of.picture().pixels(),
                new CrossCorrelation(of.stride(), of.padding()),
                of.filter().matrix());
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 6", "1, 1, 8", "1, 2, 10", "2, 0, 3", "2, 1, 4", "2, 2, 5", "3, 0, 2", "3, 1, 3", "3, 2, 4"})
    void theMapHasAsManyCellsAsTheFormulaSays(int stride, int padding, int edge) {
        Setup setup = setup(new Case(stride, padding, Picture.THREE, FilterChoice.BLUR));
        assertThat(edge).isEqualTo(Math.floorDiv(8 + 2 * padding - 3, stride) + 1);
        assertThat(setup.mapSize()).isEqualTo(edge);
        assertThat(setup.map(setup.given()).getNumRows()).isEqualTo(edge);
        assertThat(setup.map(setup.given()).getNumCols()).isEqualTo(edge);
        assertThat(setup.stops()).isEqualTo(edge * edge);
        assertThat(setup.fullyConnected()).isEqualTo(edge * edge * 65);
        assertThat(setup.parameters()).isEqualTo(10);
    }

    /// Each stop's nine products, as they are drawn, against a double loop over the picture itself.
    @ParameterizedTest
    @MethodSource("cases")
    void theMapEqualsADirectDoubleLoop(Case of) {
        Setup setup = setup(of);
        int size = setup.mapSize();
        for (int stop = 0; stop < setup.stops(); stop++) {
            Scene scene = Scene.of(new FilterFrame(setup, setup.given(), stop + 1, -1));
            double direct = 0;
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    int row = stop / size * of.stride() + i - of.padding();
                    int column = stop % size * of.stride() + j - of.padding();
                    boolean inside = row >= 0 && row < 8 && column >= 0 && column < 8;
                    direct += inside ? setup.given().get(i, j) * setup.picture().get(row, column) : 0;
                }
            }
            assertThat(scene.stop()).isEqualTo(stop);
            assertThat(scene.map().get(stop)).isCloseTo(direct, within(1e-12));
            assertThat(scene.sum()).isCloseTo(direct, within(1e-12));
            assertThat(scene.products().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(direct, within(1e-12));
        }
    }

    /// Whatever the padding: only cells whose windows touch neither border are compared.
    @ParameterizedTest
    @MethodSource("cases")
    void shiftingThePictureByOneStrideShiftsTheMapBordersAside(Case of) {
        CrossCorrelation correlation = new CrossCorrelation(of.stride(), of.padding());
        DMatrixRMaj here = correlation.apply(of.picture().pixels(), of.filter().matrix());
        DMatrixRMaj shifted =
                correlation.apply(of.picture().shifted(of.stride()), of.filter().matrix());
        int compared = 0;
        for (int row = 0; row < here.getNumRows(); row++) {
            for (int column = 1; column < here.getNumCols(); column++) {
                int left = column * of.stride() - of.padding();
                if (left >= of.stride() && left + 3 <= 8) {
                    compared++;
                    assertThat(shifted.get(row, column)).isEqualTo(here.get(row, column - 1));
                }
            }
        }
        assertThat(compared).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Picture.class)
    void picturesAreEightByEightAndAsBrightAsTheDataAllow(Picture picture) {
        double[] pixels = picture.pixels().data;
        assertThat(pixels).hasSize(64);
        assertThat(Arrays.stream(pixels).min().orElseThrow()).isZero();
        assertThat(Arrays.stream(pixels).max().orElseThrow()).isBetween(12.0, 16.0);
        for (Picture other : Picture.values()) {
            assertThat(Arrays.equals(pixels, other.pixels().data)).isEqualTo(other == picture);
        }
    }

    @ParameterizedTest
    @CsvSource({"EDGE, 1, 0, 3", "THREE, 1, 0, 9", "THREE, 3, 0, 4"})
    void windowsAreCountedByHowManyAreIndependent(Picture picture, int stride, int padding, int independent) {
        assertThat(setup(new Case(stride, padding, picture, FilterChoice.VERTICAL))
                        .fit()
                        .independentWindows(3, 3))
                .isEqualTo(independent);
    }
}
