package justright.labs.search;

import java.util.List;

final class Measuring {
    public static void main(String[] args) {
        int m = Integer.parseInt(args[0]), updates = Integer.parseInt(args[1]), seeds = Integer.parseInt(args[2]);
        Trials trials = new Trials(2);
        for (int p = 3; p + 1 < args.length; p += 2) {
            Dimension x = Dimension.valueOf(args[p]);
            Dimension y = Dimension.valueOf(args[p + 1]);
            for (int n = 2; n <= 5; n++) {
                int wins = 0, ties = 0; double g = 0, r = 0; long t = System.nanoTime();
                for (long seed = 1; seed <= seeds; seed++) {
                    Plan plan = new Plan(new Grounds(m, updates, seed), x, y, n, false, 1, List.of());
                    Search search = new Search(plan, trials);
                    for (int i = 0; i < plan.trials(); i++) search.step(plan);
                    SearchFrame f = search.frame(plan);
                    double a = f.best(Lane.GRID), b = f.best(Lane.RANDOM);
                    wins += b < a ? 1 : 0; ties += a == b ? 1 : 0; g += a; r += b;
                }
                System.out.printf("%s x %s n=%d: random wins %d, ties %d of %d; mean grid %.2f random %.2f; %.1f ms/trial%n", x, y, n, wins, ties, seeds, 100*g/seeds, 100*r/seeds, (System.nanoTime()-t)/1e6/(2.0*n*n*seeds));
            }
        }
    }
}
