package justright.ui.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import justright.setting.NumberSetting;
import justright.setting.Setting;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// How settings are written on their controls.
public final class SettingText {

    private static final int MOST_DECIMALS = 6;
    private static final Pattern LARGE = Pattern.compile("(?<![.\\d])\\d{4,15}(?![.\\d])");

    private SettingText() {}

    /// With the setting's decimals, or as many more as the value needs: 0.30, 0.015, 120, 10⁻⁷.
    public static String value(NumberSetting setting, double value) {
        if (setting.decimals() < 0) {
            return Numbers.significant(value, shortest(value, 1 - setting.decimals()));
        }
        int needed = BigDecimal.valueOf(value)
                .round(new MathContext(MOST_DECIMALS))
                .stripTrailingZeros()
                .scale();
        return Numbers.fixed(
                value, Math.clamp(needed, setting.decimals(), Math.max(MOST_DECIMALS, setting.decimals())));
    }

    /// The value as one would type it.
    static String typed(NumberSetting setting) {
        if (setting.decimals() >= 0) {
            return value(setting, setting.get());
        }
        double tidy = BigDecimal.valueOf(setting.get())
                .round(new MathContext(MOST_DECIMALS))
                .doubleValue();
        return tidy == Math.rint(tidy) && Math.abs(tidy) < 1e15 ? Long.toString((long) tidy) : Double.toString(tidy);
    }

    /// As short as can be: 0, 0.1, 10, 10⁻⁷.
    static String mark(double value) {
        return Numbers.significant(value, shortest(value, 3));
    }

    /// What may be typed, large numbers written as everywhere: 100 … 10 000 000.
    static String allowed(Setting<?> setting) {
        return LARGE.matcher(setting.allowed()).replaceAll(number -> Numbers.whole(Long.parseLong(number.group())));
    }

    /// The name, or why the setting is switched off.
    static String name(Setting<?> setting, Words words) {
        String key = "setting." + setting.id();
        if (setting.available().get()) {
            return words.get(key);
        }
        return words.has(key + ".off") ? words.get(key + ".off") : words.get("control.off", words.get(key));
    }

    private static int shortest(double value, int mostDigits) {
        if (value == 0 || !Double.isFinite(value)) {
            return 1;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(mostDigits));
        return Math.max(rounded.stripTrailingZeros().precision(), wholeDigits(rounded));
    }

    /// Digits before the point of a number that is written out, so that 120 does not lose its zero.
    private static int wholeDigits(BigDecimal value) {
        int digits = value.precision() - value.scale();
        return digits <= 5 ? Math.max(1, digits) : 1;
    }
}
