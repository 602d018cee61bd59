package justright.setting;

import java.util.List;

/// A knob for a number, on a linear or logarithmic scale.
public final class NumberSetting extends Setting<Double> {

    private final Scale scale;
    private final int decimals;
    private final List<Double> marks;

    private NumberSetting(Builder builder) {
        super(builder.id, builder.symbol, builder.quantity, builder.effect, builder.standard);
        this.scale = builder.scale;
        this.decimals = builder.decimals;
        this.marks = List.copyOf(builder.marks);
        checked(builder.standard);
    }

    public static Builder of(String id, String symbol, double standard, Scale scale) {
        return new Builder(id, symbol, standard, scale);
    }

    public Scale scale() {
        return scale;
    }

    /// Digits after the point in the value box; 0 makes the setting a whole number; −1 means two significant digits,
    /// −2 three.
    public int decimals() {
        return decimals;
    }

    public boolean isWhole() {
        return decimals == 0;
    }

    /// Values that are written under the slider.
    public List<Double> marks() {
        return marks;
    }

    public int getInt() {
        return (int) Math.round(get());
    }

    public void set(double newValue) {
        set(Double.valueOf(newValue));
    }

    /// Moves by ticks of the scale, staying in range.
    public void step(double ticks) {
        double next = isWhole() ? Math.rint(scale.step(get(), ticks)) : scale.step(get(), ticks);
        if (isWhole() && Math.round(next) == Math.round(get())) {
            next = get() + Math.signum(ticks);
        }
        set(Math.clamp(next, scale.minimum(), scale.maximum()));
    }

    @Override
    public String encode() {
        double value = get();
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    @Override
    protected Double read(String text) {
        String plain = text.replace(',', '.').replace('\u2212', '-').replaceAll("[\\s\u2009\u202f\u00a0]", "");
        try {
            return Double.valueOf(plain);
        } catch (NumberFormatException _) {
            throw new InvalidValueException(id(), text, allowed());
        }
    }

    @Override
    protected Double checked(Double newValue) {
        double number = newValue;
        boolean inRange = number >= scale.minimum() && number <= scale.maximum();
        boolean belowSmallest = scale instanceof Scale.Logarithmic log && number > 0 && number < log.smallest();
        boolean broken = isWhole() && number != Math.rint(number);
        if (!inRange || belowSmallest || broken) {
            throw new InvalidValueException(id(), Double.toString(number), allowed());
        }
        return number + 0.0;
    }

    @Override
    public String allowed() {
        String range = plain(scale.minimum()) + " … " + plain(scale.maximum());
        return scale instanceof Scale.Logarithmic log && log.hasZero()
                ? "0, " + plain(log.smallest()) + " … " + plain(log.maximum())
                : range;
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /// Declares a number.
    public static final class Builder {

        private final String id;
        private final String symbol;
        private final double standard;
        private final Scale scale;
        private Quantity quantity = Quantity.DATA;
        private Effect effect = Effect.RESTART;
        private int decimals = 2;
        private List<Double> marks = List.of();

        private Builder(String id, String symbol, double standard, Scale scale) {
            this.id = id;
            this.symbol = symbol;
            this.standard = standard;
            this.scale = scale;
        }

        public Builder quantity(Quantity newQuantity) {
            this.quantity = newQuantity;
            return this;
        }

        public Builder effect(Effect newEffect) {
            this.effect = newEffect;
            return this;
        }

        public Builder decimals(int newDecimals) {
            this.decimals = newDecimals;
            return this;
        }

        public Builder marks(Double... newMarks) {
            this.marks = List.of(newMarks);
            return this;
        }

        public NumberSetting build() {
            return new NumberSetting(this);
        }
    }
}
