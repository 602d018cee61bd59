package justright.labs.split;

/// Which camera each set comes from. The users always send phone pictures.
enum SourceChoice {
    /// Everything as the users send it.
    PHONE(Camera.PHONE, Camera.PHONE, Camera.PHONE),
    /// Cheap web pictures to learn from, users' pictures to judge by.
    WEB_TRAIN(Camera.WEB, Camera.PHONE, Camera.PHONE),
    /// The target moves between dev and test.
    WEB_DEV(Camera.WEB, Camera.WEB, Camera.PHONE),
    /// No set shows what the users send.
    WEB(Camera.WEB, Camera.WEB, Camera.WEB);

    /// What the model is for.
    static final Camera USERS = Camera.PHONE;

    private final Camera train;
    private final Camera dev;
    private final Camera test;

    SourceChoice(Camera train, Camera dev, Camera test) {
        this.train = train;
        this.dev = dev;
        this.test = test;
    }

    Camera train() {
        return train;
    }

    Camera dev() {
        return dev;
    }

    Camera test() {
        return test;
    }

    /// Whether dev and test ask for the same.
    boolean isOneTarget() {
        return dev == test;
    }

    /// Whether dev asks for what the users need.
    boolean isRightTarget() {
        return dev == USERS;
    }
}
