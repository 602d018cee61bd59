package justright.labs.preprocessing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import justright.engine.Chance;
import justright.engine.data.Covariance;
import justright.engine.data.Dataset;
import justright.engine.data.Pca;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyTest {

    private static final Whitening PURE = new Whitening(0, 64);

    private static Preparation prepared(Source source, boolean divide) {
        return Preparation.of(new Choice(source, 100, divide, 5), source.draw(5));
    }

    private static DMatrixRMaj train(Journey journey, double stage) {
        return journey.at(stage, journey.preparation().train().x());
    }

    @ParameterizedTest
    @CsvSource({"IRIS, true", "IRIS, false", "WINE, true", "WINE, false", "FLAT, true", "DIGITS, true", "DIGITS, false"
    })
    void theCovarianceIsDiagonalAfterPcaAndTheIdentityAfterWhitening(Source source, boolean divide) {
        Journey journey = new Journey(prepared(source, divide), PURE);
        Pca pca = journey.preparation().pca();
        DMatrixRMaj rotated = Covariance.of(train(journey, 3));
        DMatrixRMaj white = Covariance.of(train(journey, 4));
        for (int row = 0; row < pca.features(); row++) {
            for (int column = 0; column < pca.features(); column++) {
                double variance = row == column ? pca.variance(row) : 0;
                double one = row == column && row < pca.rank() ? 1 : 0;
                assertThat(rotated.get(row, column)).isCloseTo(variance, within(1e-12 * pca.variance(0)));
                assertThat(white.get(row, column)).isCloseTo(one, within(1e-10));
            }
        }
    }

    /// Digits have pixels that never vary: those directions are 0, not NaN.
    @Test
    void aDirectionWithoutVarianceBecomesZero() {
        Journey journey = new Journey(prepared(Source.DIGITS, false), PURE);
        int rank = journey.preparation().pca().rank();
        assertThat(rank).isBetween(40, 63);
        assertThat(journey.factor(rank)).isEqualTo(0);
        assertThat(MatrixFeatures_DDRM.hasUncountable(train(journey, 4))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void allSixtyFourComponentsReconstructPicturesExactly(boolean divide) {
        Journey journey = new Journey(prepared(Source.DIGITS, divide), PURE);
        Board board = Board.at(3, journey);
        assertThat(board.originals()).hasSize(10);
        for (int i = 0; i < 10; i++) {
            assertThat(board.prepared().get(i))
                    .containsExactly(board.originals().get(i), within(1e-10));
        }
    }

    /// Some pixels never vary, so that a few of the 64 have nothing to say; every other one is needed.
    @Test
    void oneComponentThatVariesLessIsSeen() {
        Preparation known = prepared(Source.DIGITS, false);
        int needed = known.pca().rank();
        assertThat(farthest(known, 64)).isLessThan(1e-10);
        assertThat(farthest(known, needed)).isLessThan(1e-10);
        assertThat(farthest(known, needed - 1)).isGreaterThan(1e-3);
    }

    /// How far the value of any train pixel is from what so many components say.
    private static double farthest(Preparation known, int kept) {
        DMatrixRMaj x = known.scaled(known.train().x());
        DMatrixRMaj there =
                new Journey(known, new Whitening(0, kept)).at(3, known.train().x());
        DMatrixRMaj components = known.pca().components();
        double farthest = 0;
        for (int pixel = 0; pixel < 64; pixel++) {
            for (int j = 0; j < x.getNumCols(); j++) {
                double back = 0;
                for (int k = 0; k < 64; k++) {
                    back += components.get(pixel, k) * there.get(k, j);
                }
                farthest = Math.max(farthest, Math.abs(back - x.get(pixel, j)));
            }
        }
        return farthest;
    }

    @Test
    void fewerComponentsReconstructAsTheEngineSays() {
        Journey journey = new Journey(prepared(Source.DIGITS, false), new Whitening(0, 12));
        Preparation known = journey.preparation();
        DMatrixRMaj all = known.pca().reconstruct(known.scaled(known.dev().x()), 12);
        Board board = Board.at(3, journey);
        double[] zero = board.originals().getFirst();
        int j = 0;
        while (known.dev().label(j) != 0) {
            j++;
        }
        assertThat(known.dev().x().get(20, j)).isEqualTo(zero[20]);
        for (int pixel = 0; pixel < 64; pixel++) {
            assertThat(board.prepared().getFirst()[pixel])
                    .isCloseTo(known.normalizer().mean(pixel) + all.get(pixel, j), within(1e-10));
        }
    }

    /// Whatever dev holds, nothing that is learned and nothing of train changes by a bit.
    @ParameterizedTest
    @EnumSource(Source.class)
    void statisticsComeFromTrainOnly(Source source) {
        Preparation known = prepared(source, true);
        DMatrixRMaj strange = known.dev().x().copy();
        for (int i = 0; i < strange.getNumElements(); i++) {
            strange.data[i] = 1000 * Chance.of(i).gaussian();
        }
        Preparation other =
                Preparation.of(known.choice(), known.train(), known.dev().withX(strange));
        Journey journey = new Journey(known, PURE);
        Journey besideStrange = new Journey(other, PURE);
        for (double stage : new double[] {1, 2, 3, 4}) {
            assertThat(train(besideStrange, stage).data).isEqualTo(train(journey, stage).data);
            assertThat(besideStrange.at(stage, known.dev().x()).data)
                    .isEqualTo(journey.at(stage, known.dev().x()).data);
        }
    }

    @Test
    void trainAndDevShareNoExample() {
        Dataset whole = Source.FLAT.draw(5);
        Preparation known = Preparation.of(new Choice(Source.FLAT, 120, true, 5), whole);
        assertThat(known.train().examples()).isEqualTo(120);
        assertThat(known.dev().examples()).isEqualTo(80);
        assertThat(known.train().x().data).doesNotContain(known.dev().x().data);
    }

    /// Up to the sign of a component, which has none.
    @ParameterizedTest
    @CsvSource({"IRIS", "WINE", "FLAT"})
    void theTurnEndsOnTheComponents(Source source) {
        Journey journey = new Journey(prepared(source, true), PURE);
        DMatrixRMaj x = train(journey, 2);
        DMatrixRMaj turned = train(journey, 3);
        DMatrixRMaj rotated = journey.preparation().pca().rotate(x);
        for (int i = 0; i < x.getNumElements(); i++) {
            assertThat(Math.abs(turned.data[i])).isCloseTo(Math.abs(rotated.data[i]), within(1e-12));
        }
        assertThat(Math.abs(journey.turn().angle())).isLessThanOrEqualTo(Math.PI / 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.1, 2.5, 2.95})
    void turningChangesNoLengthAndNoCondition(double stage) {
        Journey journey = new Journey(prepared(Source.IRIS, true), PURE);
        DMatrixRMaj before = train(journey, 2);
        DMatrixRMaj onTheWay = train(journey, stage);
        for (int j = 0; j < before.getNumCols(); j++) {
            assertThat(Math.hypot(onTheWay.get(0, j), onTheWay.get(1, j)))
                    .isCloseTo(Math.hypot(before.get(0, j), before.get(1, j)), within(1e-12));
        }
        assertThat(onTheWay.get(0, 0)).isNotCloseTo(before.get(0, 0), within(1e-3));
        DMatrixRMaj targets = journey.preparation().targets();
        assertThat(Valley.of(onTheWay, targets).condition())
                .isCloseTo(Valley.of(before, targets).condition(), within(1e-8));
    }

    /// Nothing jumps where one step ends and the next begins.
    @ParameterizedTest
    @CsvSource({"IRIS, 64", "WINE, 64", "FLAT, 64", "WINE, 1"})
    void theWayIsContinuous(Source source, int kept) {
        Journey journey = new Journey(prepared(source, true), new Whitening(0, kept));
        for (double step = 1; step <= 4; step++) {
            DMatrixRMaj at = train(journey, step);
            DMatrixRMaj justBefore = train(journey, step - 1e-9);
            assertThat(MatrixFeatures_DDRM.isIdentical(at, justBefore, 1e-6))
                    .as("step %s", step)
                    .isTrue();
        }
    }

    @Test
    void epsilonGoesIntoTheDivisor() {
        Journey journey = new Journey(prepared(Source.IRIS, true), new Whitening(0.5, 64));
        Pca pca = journey.preparation().pca();
        assertThat(journey.factor(1)).isCloseTo(1 / Math.sqrt(pca.variance(1) + 0.5), within(1e-15));
        DMatrixRMaj white = Covariance.of(train(journey, 4));
        assertThat(white.get(1, 1)).isCloseTo(pca.variance(1) / (pca.variance(1) + 0.5), within(1e-12));
    }

    @Test
    void droppedComponentsAreGoneAfterTheTurn() {
        Journey journey = new Journey(prepared(Source.IRIS, true), new Whitening(0, 1));
        DMatrixRMaj turned = train(journey, 3);
        for (int j = 0; j < turned.getNumCols(); j++) {
            assertThat(turned.get(1, j)).isEqualTo(0);
        }
        assertThat(Covariance.of(train(journey, 4)).get(0, 0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void withoutDivisionFeaturesKeepTheirScale() {
        Journey journey = new Journey(prepared(Source.WINE, false), PURE);
        assertThat(train(journey, 2).data).isEqualTo(train(journey, 1).data);
    }
}
