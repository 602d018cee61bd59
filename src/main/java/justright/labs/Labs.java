package justright.labs;

import java.util.List;
import java.util.Optional;
import justright.lab.Lab;
import justright.labs.activations.ActivationsLab;
import justright.labs.augmentation.AugmentationLab;
import justright.labs.batchnorm.BatchNormLab;
import justright.labs.biasvariance.BiasVarianceLab;
import justright.labs.convolution.ConvolutionLab;
import justright.labs.curveclinic.CurveClinicLab;
import justright.labs.depth.DepthLab;
import justright.labs.dropout.DropoutLab;
import justright.labs.earlystopping.EarlyStoppingLab;
import justright.labs.gradientcheck.GradientCheckLab;
import justright.labs.initialization.InitializationLab;
import justright.labs.l2l1.L2L1Lab;
import justright.labs.normalizing.NormalizingLab;
import justright.labs.numericalgradient.NumericalGradientLab;
import justright.labs.playground.PlaygroundLab;
import justright.labs.preprocessing.PreprocessingLab;
import justright.labs.recipe.RecipeLab;
import justright.labs.search.SearchLab;
import justright.labs.split.SplitLab;
import justright.labs.spreading.SpreadingLab;
import justright.labs.trainingloop.LoopLab;
import justright.labs.whyitworks.WhyItWorksLab;

/// All labs, in the order of the course: one line each.
public final class Labs {

    private static final List<Lab<?>> ALL = List.of(
            new LoopLab(),
            new ConvolutionLab(),
            new SplitLab(),
            new BiasVarianceLab(),
            new RecipeLab(),
            new L2L1Lab(),
            new WhyItWorksLab(),
            new DropoutLab(),
            new SpreadingLab(),
            new AugmentationLab(),
            new EarlyStoppingLab(),
            new NormalizingLab(),
            new PreprocessingLab(),
            new DepthLab(),
            new InitializationLab(),
            new ActivationsLab(),
            new BatchNormLab(),
            new NumericalGradientLab(),
            new GradientCheckLab(),
            new SearchLab(),
            new CurveClinicLab(),
            new PlaygroundLab());

    private Labs() {}

    public static List<Lab<?>> all() {
        return ALL;
    }

    /// The lab with this id.
    public static Optional<Lab<?>> find(String id) {
        return ALL.stream().filter(lab -> lab.descriptor().id().equals(id)).findFirst();
    }
}
