package justright.ui.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Between TeX and the characters one reads: λ and \lambda, x₁ and x_{1}.
final class Symbols {

    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Map<String, String> CHARACTERS = characters();

    private Symbols() {}

    /// TeX for text in which symbols may be written as characters.
    static String tex(String text) {
        String tex = text;
        for (var entry : CHARACTERS.entrySet()) {
            tex = tex.replace(entry.getValue(), entry.getKey() + " ");
        }
        return scripts(scripts(tex, LOWERED, "_"), RAISED, "^").replace("ŷ", "\\hat{y}");
    }

    private static String scripts(String text, String digits, String mark) {
        return Pattern.compile("[" + digits + "]+").matcher(text).replaceAll(run -> {
            StringBuilder plain = new StringBuilder(mark).append('{');
            run.group().chars().forEach(c -> plain.append(digits.indexOf(c)));
            return plain.append('}').toString();
        });
    }

    /// TeX as one would say or write it in a line of text.
    static String plain(String tex) {
        String text = tex.replaceAll("\\\\term\\{[^}]*}", "")
                .replaceAll("\\\\[dt]?frac\\{([^{}]*)}\\{([^{}]*)}", "($1)/($2)")
                .replaceAll("\\\\(mathcal|mathbb|mathrm|text|operatorname)\\{?([A-Za-z]+)}?", "$2")
                .replaceAll("\\\\[lr]Vert", "‖")
                .replaceAll("\\\\(left|right)", "")
                .replaceAll("\\\\(hat)\\{([^{}]*)}", "$2\u0302");
        for (var entry : CHARACTERS.entrySet()) {
            text = text.replaceAll(Pattern.quote(entry.getKey()) + "(?![a-zA-Z])", entry.getValue());
        }
        return text.replaceAll("\\\\[,;:! ]", " ")
                .replaceAll("\\\\[a-zA-Z]+", "")
                .replaceAll("[{}]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Map<String, String> characters() {
        Map<String, String> map = new LinkedHashMap<>();
        String[] names = {
            "alpha",
            "beta",
            "gamma",
            "delta",
            "varepsilon",
            "zeta",
            "eta",
            "theta",
            "kappa",
            "lambda",
            "mu",
            "nu",
            "pi",
            "rho",
            "sigma",
            "tau",
            "varphi",
            "chi",
            "psi",
            "omega"
        };
        String letters = "αβγδεζηθκλμνπρστφχψω";
        for (int i = 0; i < names.length; i++) {
            map.put("\\" + names[i], letters.substring(i, i + 1));
        }
        map.put("\\sum", "∑");
        map.put("\\prod", "∏");
        map.put("\\leftarrow", "←");
        map.put("\\rightarrow", "→");
        map.put("\\cdot", "·");
        map.put("\\times", "×");
        map.put("\\odot", "⊙");
        map.put("\\approx", "≈");
        map.put("\\le", "≤");
        map.put("\\ge", "≥");
        map.put("\\sqrt", "√");
        map.put("\\partial", "∂");
        map.put("\\infty", "∞");
        map.put("\\Sigma", "Σ");
        map.put("\\Delta", "Δ");
        return Collections.unmodifiableMap(map);
    }
}
