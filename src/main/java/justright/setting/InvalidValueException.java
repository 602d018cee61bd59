package justright.setting;

/// A value that a setting does not take. Carries what is allowed, so that the message can say it.
public final class InvalidValueException extends RuntimeException {

    private final String id;
    private final String rejected;
    private final String allowed;

    public InvalidValueException(String id, String rejected, String allowed) {
        super(id + " = " + rejected + " is not in " + allowed);
        this.id = id;
        this.rejected = rejected;
        this.allowed = allowed;
    }

    public String id() {
        return id;
    }

    public String rejected() {
        return rejected;
    }

    public String allowed() {
        return allowed;
    }
}
