package justright.labs.preprocessing;

/// What a stage is called in text keys: a step that has been made, or the way to the next.
final class StageNames {

    private StageNames() {}

    static String key(double stage) {
        Step made = Step.made(stage);
        return made.stage() == stage ? made.key() : made.key() + ".on";
    }
}
