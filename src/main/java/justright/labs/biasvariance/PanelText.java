package justright.labs.biasvariance;

import justright.setting.ChoiceSetting;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// How models are named: linear; 20·8, λ = 1.
final class PanelText {

    private PanelText() {}

    /// The model in a panel, with its λ where it has one.
    static Phrase detail(Panel panel, Candidate yours, double lambda) {
        boolean isYours = panel == Panel.YOURS;
        Phrase named = named(isYours ? yours : panel.candidate(), isYours ? lambda : panel.lambda());
        return isYours ? Phrase.of("panel.yours", named) : named;
    }

    /// Short enough to stand beside a point.
    static Phrase label(Panel panel) {
        return panel == Panel.YOURS ? Phrase.of("panel.yours-short") : model(panel.candidate());
    }

    private static Phrase named(Candidate candidate, double lambda) {
        Phrase model = model(candidate);
        boolean plain = lambda == 0 && !isNetwork(candidate);
        return plain ? model : Phrase.of("panel.penalized", model, Numbers.brief(lambda));
    }

    private static boolean isNetwork(Candidate candidate) {
        return switch (candidate.shape()) {
            case SMALL, LARGE -> true;
            case LINEAR, QUADRATIC -> false;
        };
    }

    private static Phrase model(Candidate candidate) {
        if (candidate.worstCase()) {
            return Phrase.of("panel.worst-case");
        }
        return candidate.model() == ModelChoice.SMALL
                ? Phrase.of("panel.units", ModelChoice.SMALL_UNITS)
                : Phrase.of("setting.model." + ChoiceSetting.nameOf(candidate.model()));
    }
}
