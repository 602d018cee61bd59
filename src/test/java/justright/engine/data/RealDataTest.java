package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RealDataTest {

    @ParameterizedTest
    @CsvSource({"WINE, 178, 13, 3", "BREAST_CANCER, 569, 30, 2", "IRIS, 150, 4, 3", "DIGITS, 1797, 64, 10"})
    void hasItsShape(RealData data, int examples, int features, int classes) {
        Dataset dataset = data.load();
        assertThat(dataset.examples()).isEqualTo(examples);
        assertThat(dataset.features()).isEqualTo(features);
        assertThat(dataset.classes()).isEqualTo(classes);
    }

    @ParameterizedTest
    @EnumSource
    void isCredited(RealData data) {
        assertThat(data.credit().authors()).isNotBlank();
        assertThat(data.credit().doi()).startsWith("10.24432/");
    }

    @Test
    void wineHasTheScalesThatMakeItTheExample() {
        Dataset wine = RealData.WINE.load();
        assertThat(range(wine, "proline")).containsExactly(278, 1680);
        assertThat(range(wine, "hue")).containsExactly(0.48, 1.71);
    }

    @Test
    void malignantIsOne() {
        Dataset cancer = RealData.BREAST_CANCER.load();
        assertThat(cancer.classNames()).containsExactly("benign", "malignant");
        assertThat(cancer.isBinary()).isTrue();
        assertThat(Arrays.stream(cancer.y().data).sum()).isEqualTo(212);
    }

    @Test
    void digitsAreInOrderAndWithinTheirGreys() {
        Dataset digits = RealData.DIGITS.load();
        assertThat(digits.classNames()).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(digits.featureNames().get(10)).isEqualTo("p12");
        assertThat(digits.label(7)).isEqualTo(7);
        DMatrixRMaj x = digits.x();
        assertThat(Arrays.stream(x.data).min().orElseThrow()).isZero();
        assertThat(Arrays.stream(x.data).max().orElseThrow()).isEqualTo(16);
    }

    private static double[] range(Dataset dataset, String name) {
        Dataset feature = dataset.selectFeatures(dataset.featureNames().indexOf(name));
        double[] sorted = Arrays.stream(feature.x().data).sorted().toArray();
        return new double[] {sorted[0], sorted[sorted.length - 1]};
    }
}
