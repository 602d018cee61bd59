package justright.labs.preprocessing;

class Experiment {
    public static void main(String[] args) {
        Observatory o = new Observatory();
        for (Source s : Source.values()) {
            for (double eps : s == Source.DIGITS ? new double[] {0, 1e-3, 0.1, 1, 10, 100} : s == Source.FLAT ? new double[] {0, 1e-3, 0.01, 0.1} : new double[] {0, 0.01, 0.1}) {
                StringBuilder b = new StringBuilder();
                double[][] steps = new double[5][20], err = new double[5][20], kap = new double[5][20];
                double[] far = new double[20], dsd = new double[20];
                for (int seed = 1; seed <= 20; seed++) {
                    Reading r = o.read(new Asked(new Choice(s, 100, s != Source.DIGITS, seed), new Whitening(eps, 64), 4));
                    for (int i = 0; i < 5; i++) {
                        steps[i][seed - 1] = r.waypoints().get(i).steps().orElse(-1);
                        err[i][seed - 1] = 100 * r.waypoints().get(i).devError();
                        kap[i][seed - 1] = r.waypoints().get(i).condition();
                    }
                    far[seed - 1] = r.sizes().farthest();
                    for (double d : r.sizes().dev()) dsd[seed - 1] = Math.max(dsd[seed - 1], d);
                }
                System.out.printf("%s eps %g far %s devsd %s%n", s, eps, sum(far), sum(dsd));
                for (int i = 0; i < 5; i++) System.out.printf("   %d steps %s kappa %s err %s seed1 %.0f %.1f %.1f%n", i, sum(steps[i]), sum(kap[i]), sum(err[i]), steps[i][0], kap[i][0], err[i][0]);
            }
        }
        Reading w = o.read(new Asked(new Choice(Source.WINE, 100, false, 1), new Whitening(0, 64), 4));
        System.out.println("wine angle " + Math.toDegrees(w.journey().turn().angle()) + " share " + w.preparation().pca().explained(1));
        for (int m : new int[] {100, 500}) {
            Reading d = o.read(new Asked(new Choice(Source.DIGITS, m, false, 1), new Whitening(0, 64), 3));
            int k = 1; while (d.preparation().pca().explained(k) < .9) k++;
            System.out.println("k90 at m " + m + ": " + k + " rank " + d.preparation().pca().rank());
        }
        Choice c = new Choice(Source.IRIS, 100, true, 1);
        for (int round = 0; round < 3; round++) {
            long t = System.nanoTime();
            for (int i = 0; i < 200; i++) o.read(new Asked(c, new Whitening(0, 64), i * 4.0 / 200));
            System.out.println("iris reading ms " + (System.nanoTime() - t) / 200e6);
        }
        for (int m : new int[] {100, 500, 1000}) {
            Choice dc = new Choice(Source.DIGITS, m, true, 1);
            long t = System.nanoTime();
            o.read(new Asked(dc, new Whitening(0, 64), 4));
            long u = System.nanoTime();
            for (int i = 1; i <= 20; i++) o.read(new Asked(dc, new Whitening(i, 64), 4));
            System.out.println("digits m " + m + " first " + (u - t) / 1e6 + " next " + (System.nanoTime() - u) / 20e6);
        }
    }

    static String sum(double[] v) {
        double[] s = v.clone();
        java.util.Arrays.sort(s);
        return String.format("%.3g [%.3g %.3g]", (s[9] + s[10]) / 2, s[0], s[19]);
    }
}
