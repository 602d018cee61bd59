package justright.labs.playground;

import java.util.*;
import justright.training.*;

class Scratch {
    static void row(String name, Map<String, String> v, int steps) {
        StringBuilder sb = new StringBuilder(String.format("%-28s", name));
        double tr = 0, de = 0;
        int n = 0;
        for (long seed = 1; seed <= 8; seed++) {
            var run = Runs.train(v, seed, steps);
            var me = run.measure(Runs.knobs(v).rule());
            double a = me.get(Series.TRAIN_ERROR) * 100, b = me.get(Series.DEV_ERROR) * 100;
            sb.append(String.format(" %.1f/%.1f", a, b));
            tr += a;
            de += b;
            n++;
        }
        System.out.println(sb + String.format("   MEAN %.1f/%.1f", tr / n, de / n));
    }

    public static void main(String[] a) {
        row("spirals 6 4 gd .3", Map.of(), 3000);
        row("spirals 6 4 adam", Map.of("optimizer", "adam", "learning-rate", "0.01"), 3000);
        row("spirals 8 6 adam", Map.of("optimizer", "adam", "learning-rate", "0.01", "hidden", "8 6"), 3000);
        row("spirals sin gd", Map.of("features", "x1 x2 sine_x1 sine_x2"), 3000);
        row("spirals 16 adam", Map.of("optimizer", "adam", "learning-rate", "0.01", "hidden", "16"), 3000);
        row("spirals 4444 adam", Map.of("optimizer", "adam", "learning-rate", "0.01", "hidden", "4 4 4 4"), 3000);
        Map<String, String> mo = new HashMap<>(Map.of(
                "data",
                "moons",
                "noise",
                "0.3",
                "examples",
                "100",
                "dev",
                "2000",
                "optimizer",
                "adam",
                "learning-rate",
                "0.01"));
        for (String h : List.of("3", "4 3", "64 64")) {
            mo.put("hidden", h);
            row("moons " + h, mo, 3000);
        }
        row("circle line", Map.of("data", "circle", "noise", "0.1", "hidden", "none"), 1000);
        row(
                "circle squares",
                Map.of("data", "circle", "noise", "0.1", "hidden", "none", "features", "x1 x2 x1_squared x2_squared"),
                1000);
        row("iris", Map.of("data", "iris", "examples", "75", "dev", "75", "hidden", "4"), 3000);
        row(
                "hills",
                Map.of(
                        "data",
                        "hills",
                        "noise",
                        "0.05",
                        "examples",
                        "300",
                        "optimizer",
                        "adam",
                        "learning-rate",
                        "0.02",
                        "hidden",
                        "12 8"),
                3000);
        row(
                "digits 64",
                Map.of(
                        "data",
                        "digits",
                        "examples",
                        "600",
                        "optimizer",
                        "adam",
                        "learning-rate",
                        "0.01",
                        "hidden",
                        "32",
                        "activation",
                        "relu"),
                500);
        row("bc", Map.of("data", "breast_cancer", "hidden", "8"), 1000);
        row("wine", Map.of("data", "wine", "hidden", "8"), 500);
        row("clusters", Map.of("data", "clusters", "classes", "5", "noise", "0.35", "hidden", "8"), 1000);
    }
}
