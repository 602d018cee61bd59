package justright.setting;

import java.util.Locale;

/// A knob that is on or off.
public final class SwitchSetting extends Setting<Boolean> {

    private static final String ALLOWED = "true, false";

    public SwitchSetting(String id, Effect effect, boolean standard) {
        super(id, "", Quantity.DATA, effect, standard);
    }

    @Override
    public String encode() {
        return get().toString();
    }

    @Override
    protected Boolean read(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "on", "1" -> true;
            case "false", "off", "0" -> false;
            default -> throw new InvalidValueException(id(), text, ALLOWED);
        };
    }

    @Override
    protected Boolean checked(Boolean newValue) {
        return newValue;
    }

    @Override
    public String allowed() {
        return ALLOWED;
    }
}
