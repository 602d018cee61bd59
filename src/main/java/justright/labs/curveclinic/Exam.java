package justright.labs.curveclinic;

import justright.setting.ChoiceSetting;

/// A test that can be ordered for a patient; each is really made, and has its price.
enum Exam {
    /// The same run with a tenth of α.
    ALPHA_TENTH(10),
    /// The same run on a handful of examples, which any sound run learns by heart.
    TINY_SUBSET(4),
    /// Backprop against measured slopes at the first weights, and how large the gradient is in each layer.
    GRADIENT_CHECK(2),
    /// The same run with the labels in a random order: what it learns now it learns by heart.
    SHUFFLED_LABELS(10);

    private final int price;

    Exam(int price) {
        this.price = price;
    }

    /// In credits, whatever the patient: a price must not give anything away.
    int price() {
        return price;
    }

    /// The last part of its text keys: `alpha_tenth`.
    String key() {
        return ChoiceSetting.nameOf(this);
    }

    /// Whether it is another training, whose curve is seen.
    boolean isTraining() {
        return this != GRADIENT_CHECK;
    }

    /// What is trained for it; for the gradient check, where the slopes are measured.
    Case of(Patient patient) {
        Regimen sick = patient.sick();
        return switch (this) {
            case ALPHA_TENTH -> new Case(patient.scene(), sick.withAlpha(sick.alpha() / 10));
            case TINY_SUBSET -> new Case(patient.scene(), sick, Case.Deal.TINY);
            case GRADIENT_CHECK -> new Case(patient.scene(), sick);
            case SHUFFLED_LABELS -> new Case(patient.scene(), sick, Case.Deal.SHUFFLED);
        };
    }
}
